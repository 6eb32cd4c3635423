--liquibase formatted sql

--changeset rakor:0005-history
CREATE TABLE history (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  record VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  record_id BIGINT NOT NULL,
  seq BIGINT NOT NULL,
  record_code VARCHAR(80) NOT NULL,
  at DATETIME(6) NOT NULL,
  account_id BIGINT NULL,
  account_name VARCHAR(150) NOT NULL,
  move VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  facts MEDIUMTEXT NOT NULL,
  reason TEXT NULL,
  previous_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  CONSTRAINT history_of_record UNIQUE (record, record_id, seq),
  INDEX history_by_time (at, id),
  INDEX history_by_kind (record, at, id),
  INDEX history_by_code (record_code, at, id),
  INDEX history_by_account (account_id, at, id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE history;

--changeset rakor:0005-history_seal
CREATE TABLE history_seal (
  number BIGINT NOT NULL PRIMARY KEY,
  history_id BIGINT NOT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  CONSTRAINT history_seal_once UNIQUE (history_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE history_seal;
