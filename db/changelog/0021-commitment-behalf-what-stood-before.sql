--liquibase formatted sql

--changeset rakor:0021-commitment_behalf-stood-before
ALTER TABLE commitment_behalf
  ADD came_from VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD wording INT NULL,
  ADD due_date DATE NULL,
  ADD on_behalf VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '';
--rollback ALTER TABLE commitment_behalf DROP COLUMN came_from, DROP COLUMN wording, DROP COLUMN due_date, DROP COLUMN on_behalf;

--changeset rakor:0021-commitment_behalf-stood-before-of-what-there-was
UPDATE commitment_behalf b JOIN commitment c ON c.id = b.commitment_id SET
  b.came_from = CASE b.move WHEN 'verification' THEN 'REPORTED' WHEN 'completion' THEN 'ACTIVE' WHEN 'progress-report' THEN 'ACTIVE' WHEN 'acceptance' THEN IF(b.organization_id = c.counterpart_id, 'COUNTERED', 'PROPOSED') ELSE 'PROPOSED' END,
  b.wording = (SELECT p.wording FROM commitment_period p WHERE p.commitment_id = c.id AND p.valid_to = '9999-12-31' AND p.known_to = '9999-12-31 00:00:00'),
  b.due_date = c.due_date,
  b.on_behalf = TRIM(TRAILING ',' FROM SUBSTRING_INDEX(c.on_behalf, b.move, 1));
--rollback UPDATE commitment_behalf SET came_from = NULL, wording = NULL, due_date = NULL, on_behalf = '';

--changeset rakor:0021-commitment_behalf-stood-before-always
ALTER TABLE commitment_behalf MODIFY came_from VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL, MODIFY wording INT NOT NULL;
--rollback ALTER TABLE commitment_behalf MODIFY came_from VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL, MODIFY wording INT NULL;
