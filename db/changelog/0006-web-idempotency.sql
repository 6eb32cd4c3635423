--liquibase formatted sql

--changeset rakor:0006-idempotency
CREATE TABLE idempotency (
  account_id BIGINT NOT NULL,
  route VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idem_key VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  body_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claimed_at DATETIME(6) NOT NULL,
  status INT NULL,
  location VARCHAR(300) CHARACTER SET ascii COLLATE ascii_bin NULL,
  etag VARCHAR(80) NULL,
  answer MEDIUMTEXT NULL,
  PRIMARY KEY (account_id, route, idem_key),
  INDEX idempotency_by_age (claimed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE idempotency;
