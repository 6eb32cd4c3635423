--liquibase formatted sql

--changeset rakor:0018-letterhead
CREATE TABLE letterhead (
  office BIGINT NOT NULL PRIMARY KEY,
  picture MEDIUMBLOB NULL,
  line1 VARCHAR(200) NULL,
  line2 VARCHAR(200) NULL,
  line3 VARCHAR(200) NULL,
  version BIGINT NOT NULL DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE letterhead;

--changeset rakor:0018-letter_text
CREATE TABLE letter_text (
  id INT NOT NULL PRIMARY KEY,
  opening TEXT NULL,
  closing TEXT NULL,
  contact TEXT NULL,
  notes TEXT NULL,
  version BIGINT NOT NULL DEFAULT 0
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE letter_text;

--changeset rakor:0018-letter_text-of-the-invitation
INSERT INTO letter_text (id) VALUES (1);
--rollback DELETE FROM letter_text;
