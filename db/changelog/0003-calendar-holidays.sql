--liquibase formatted sql

--changeset rakor:0003-holiday
CREATE TABLE holiday (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  day DATE NOT NULL,
  name_id VARCHAR(150) NOT NULL,
  name_en VARCHAR(150) NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('NATIONAL', 'COLLECTIVE_LEAVE', 'LOCAL')),
  source VARCHAR(600) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  ended_on DATE NULL,
  CONSTRAINT holiday_day UNIQUE (day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE holiday;
