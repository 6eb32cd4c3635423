--liquibase formatted sql

--changeset rakor:0004-account
CREATE TABLE account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  username VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(150) NOT NULL,
  person_id BIGINT NULL,
  organization_id BIGINT NOT NULL,
  password_hash VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  must_change BOOLEAN NOT NULL DEFAULT FALSE,
  language VARCHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'id',
  created_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  CONSTRAINT account_username UNIQUE (username),
  INDEX account_of_organization (organization_id, ended_at),
  CONSTRAINT account_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE account;

--changeset rakor:0004-account_role
CREATE TABLE account_role (
  account_id BIGINT NOT NULL,
  role VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (role IN ('OFFICIAL', 'LEADERSHIP', 'ADMIN', 'LIAISON', 'AUDITOR')),
  PRIMARY KEY (account_id, role),
  INDEX account_role_by_role (role, account_id),
  CONSTRAINT account_role_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE account_role;

--changeset rakor:0004-account_mandate
CREATE TABLE account_mandate (
  account_id BIGINT NOT NULL,
  number INT NOT NULL,
  organization_id BIGINT NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (account_id, number),
  CONSTRAINT account_mandate_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_mandate_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE account_mandate;

--changeset rakor:0004-session
CREATE TABLE session (
  id VARCHAR(43) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  renewed_at DATETIME(6) NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL,
  refresh_hash VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  device VARCHAR(200) NULL,
  INDEX session_of_account (account_id, ended_at),
  INDEX session_by_expiry (expires_at),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE session;

--changeset rakor:0004-sign_in_wait
CREATE TABLE sign_in_wait (
  subject VARCHAR(100) NOT NULL PRIMARY KEY,
  failures INT NOT NULL,
  until_at DATETIME(6) NOT NULL,
  INDEX sign_in_wait_by_end (until_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE sign_in_wait;
