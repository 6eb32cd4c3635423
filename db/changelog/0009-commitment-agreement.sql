--liquibase formatted sql

--changeset rakor:0009-commitment-accepted_on
ALTER TABLE commitment ADD accepted_on DATE NULL;
--rollback ALTER TABLE commitment DROP COLUMN accepted_on;

--changeset rakor:0009-commitment_offer
CREATE TABLE commitment_offer (
  commitment_id BIGINT NOT NULL,
  number INT NOT NULL,
  offered_at DATETIME(6) NOT NULL,
  statement TEXT NULL,
  measure_indicator VARCHAR(300) NULL,
  measure_quantity DECIMAL(18,4) NULL,
  measure_unit VARCHAR(60) NULL,
  measure_direction VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (measure_direction IN ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
  done_when VARCHAR(1000) NULL,
  due_date DATE NULL,
  condition_text VARCHAR(1000) NULL,
  reason VARCHAR(1000) NOT NULL,
  PRIMARY KEY (commitment_id, number),
  CONSTRAINT commitment_offer_of FOREIGN KEY (commitment_id) REFERENCES commitment (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_offer;
