--liquibase formatted sql

--changeset rakor:0023-minutes_copy
CREATE TABLE minutes_copy (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('MINUTES', 'AGREEMENT', 'SIGNED')),
  copy INT NOT NULL,
  named VARCHAR(300) NULL,
  made_at DATETIME(6) NOT NULL,
  made_by VARCHAR(150) NOT NULL,
  hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  size INT NULL,
  content MEDIUMBLOB NULL,
  withdrawn VARCHAR(1000) NULL,
  PRIMARY KEY (meeting_id, number, kind, copy),
  CONSTRAINT minutes_copy_version FOREIGN KEY (meeting_id, number) REFERENCES minutes_version (meeting_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE minutes_copy;
