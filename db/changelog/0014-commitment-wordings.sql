--liquibase formatted sql

--changeset rakor:0014-commitment_wording
CREATE TABLE commitment_wording (
  commitment_id BIGINT NOT NULL,
  number INT NOT NULL,
  statement TEXT NOT NULL,
  owner_text VARCHAR(300) NULL,
  owner_post_id BIGINT NULL,
  counterpart_id BIGINT NULL,
  counterpart_text VARCHAR(300) NULL,
  measure_indicator VARCHAR(300) NULL,
  measure_quantity DECIMAL(18,4) NULL,
  measure_unit VARCHAR(60) NULL,
  measure_direction VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL,
  done_when VARCHAR(1000) NULL,
  condition_text VARCHAR(1000) NULL,
  PRIMARY KEY (commitment_id, number),
  CONSTRAINT commitment_wording_of FOREIGN KEY (commitment_id) REFERENCES commitment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_wording;

--changeset rakor:0014-commitment_wording-of-what-there-was
INSERT INTO commitment_wording (commitment_id, number, statement, owner_text, owner_post_id, counterpart_id, counterpart_text, measure_indicator, measure_quantity, measure_unit, measure_direction, done_when, condition_text)
SELECT c.id, 0, c.statement, c.owner_text, c.owner_post_id, c.counterpart_id, c.counterpart_text, c.measure_indicator, c.measure_quantity, c.measure_unit, c.measure_direction, c.done_when, c.condition_text FROM commitment c;
--rollback DELETE FROM commitment_wording;

--changeset rakor:0014-commitment_period-wording
ALTER TABLE commitment_period ADD wording INT NOT NULL DEFAULT 0;
--rollback ALTER TABLE commitment_period DROP COLUMN wording;
