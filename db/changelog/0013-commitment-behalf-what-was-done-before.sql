--liquibase formatted sql

--changeset rakor:0013-commitment_behalf-done-before
ALTER TABLE commitment_behalf
  ADD completed_on DATE NULL,
  ADD reporter_id BIGINT NULL,
  ADD verified_quantity DECIMAL(18,4) NULL,
  ADD CONSTRAINT commitment_behalf_reporter FOREIGN KEY (reporter_id) REFERENCES account (id);
--rollback ALTER TABLE commitment_behalf DROP FOREIGN KEY commitment_behalf_reporter, DROP INDEX commitment_behalf_reporter, DROP COLUMN completed_on, DROP COLUMN reporter_id, DROP COLUMN verified_quantity;

--changeset rakor:0013-commitment_behalf-done-before-of-what-waits
UPDATE commitment_behalf b JOIN commitment c ON c.id = b.commitment_id SET b.verified_quantity = c.verified_quantity WHERE b.move = 'completion' AND c.status = 'REPORTED';
UPDATE commitment_behalf b JOIN commitment c ON c.id = b.commitment_id SET b.completed_on = c.completed_on, b.reporter_id = c.reporter_id WHERE b.move = 'verification' AND c.status = 'FULFILLED';
--rollback UPDATE commitment_behalf SET completed_on = NULL, reporter_id = NULL, verified_quantity = NULL;
