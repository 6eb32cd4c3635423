--liquibase formatted sql

--changeset rakor:0010-commitment-course
ALTER TABLE commitment
  ADD state_since DATE NULL,
  ADD moved_on DATE NULL,
  ADD heard_on DATE NULL,
  ADD reported_on DATE NULL,
  ADD completed_on DATE NULL,
  ADD reporter_id BIGINT NULL,
  ADD verified_quantity DECIMAL(18,4) NULL,
  ADD slips INT NOT NULL DEFAULT 0,
  ADD slip_days INT NOT NULL DEFAULT 0,
  ADD blocked_by_id BIGINT NULL,
  ADD blocked_claimed_on DATE NULL,
  ADD blocked_confirmed_on DATE NULL,
  ADD on_behalf VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD open_requests INT NOT NULL DEFAULT 0,
  ADD INDEX commitment_unheard (status, heard_on, id),
  ADD INDEX commitment_waiting (status, state_since, id),
  ADD CONSTRAINT commitment_reporter FOREIGN KEY (reporter_id) REFERENCES account (id),
  ADD CONSTRAINT commitment_blocked_by FOREIGN KEY (blocked_by_id) REFERENCES organization (id);
--rollback ALTER TABLE commitment DROP FOREIGN KEY commitment_reporter, DROP FOREIGN KEY commitment_blocked_by, DROP INDEX commitment_unheard, DROP INDEX commitment_waiting, DROP INDEX commitment_reporter, DROP INDEX commitment_blocked_by, DROP COLUMN state_since, DROP COLUMN moved_on, DROP COLUMN heard_on, DROP COLUMN reported_on, DROP COLUMN completed_on, DROP COLUMN reporter_id, DROP COLUMN verified_quantity, DROP COLUMN slips, DROP COLUMN slip_days, DROP COLUMN blocked_by_id, DROP COLUMN blocked_claimed_on, DROP COLUMN blocked_confirmed_on, DROP COLUMN on_behalf, DROP COLUMN open_requests;

--changeset rakor:0010-commitment-course-of-what-there-was
UPDATE commitment SET state_since = COALESCE(accepted_on, meeting_date), moved_on = COALESCE(accepted_on, meeting_date), heard_on = accepted_on;
--rollback UPDATE commitment SET state_since = NULL, moved_on = NULL, heard_on = NULL;

--changeset rakor:0010-commitment-course-always
ALTER TABLE commitment MODIFY state_since DATE NOT NULL, MODIFY moved_on DATE NOT NULL;
--rollback ALTER TABLE commitment MODIFY state_since DATE NULL, MODIFY moved_on DATE NULL;

--changeset rakor:0010-commitment_report
CREATE TABLE commitment_report (
  commitment_id BIGINT NOT NULL,
  number INT NOT NULL,
  account_id BIGINT NOT NULL,
  organization_id BIGINT NOT NULL,
  observation BOOLEAN NOT NULL,
  reported_on DATE NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  statement TEXT NOT NULL,
  quantity DECIMAL(18,4) NULL,
  percent INT NULL,
  obstacle VARCHAR(1000) NULL,
  blocked_by_id BIGINT NULL,
  blocked_reason VARCHAR(1000) NULL,
  blockage_confirmed BOOLEAN NULL,
  blockage_answer VARCHAR(1000) NULL,
  blockage_answered_on DATE NULL,
  PRIMARY KEY (commitment_id, number),
  CONSTRAINT commitment_report_of FOREIGN KEY (commitment_id) REFERENCES commitment (id),
  CONSTRAINT commitment_report_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT commitment_report_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT commitment_report_blocked_by FOREIGN KEY (blocked_by_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_report;

--changeset rakor:0010-commitment_request
CREATE TABLE commitment_request (
  commitment_id BIGINT NOT NULL,
  number INT NOT NULL,
  kind VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (kind IN ('AMENDMENT', 'RELEASE', 'IMPOSSIBILITY', 'ANNULMENT')),
  asked_by VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (asked_by IN ('OWNER', 'COUNTERPART', 'RECORDER')),
  account_id BIGINT NOT NULL,
  asked_on DATE NOT NULL,
  asked_at DATETIME(6) NOT NULL,
  reason_code VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (reason_code IN ('NO_LONGER_NEEDED', 'REPLACED', 'FORMALISED', 'FORCE_MAJEURE', 'IN_COURT', 'RULE_CHANGED', 'REORGANISED', 'NO_LONGER_USEFUL', 'WRONG_ENTRY', 'DUPLICATE')),
  reason VARCHAR(1000) NOT NULL,
  other_id BIGINT NULL,
  statement TEXT NULL,
  measure_indicator VARCHAR(300) NULL,
  measure_quantity DECIMAL(18,4) NULL,
  measure_unit VARCHAR(60) NULL,
  measure_direction VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (measure_direction IN ('AT_LEAST', 'AT_MOST', 'EXACTLY')),
  done_when VARCHAR(1000) NULL,
  due_date DATE NULL,
  condition_text VARCHAR(1000) NULL,
  agreed BOOLEAN NULL,
  answer VARCHAR(1000) NULL,
  answered_on DATE NULL,
  outcome VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'OPEN' CHECK (outcome IN ('OPEN', 'GRANTED', 'DENIED', 'LAPSED')),
  outcome_reason VARCHAR(1000) NULL,
  decided_on DATE NULL,
  decider_id BIGINT NULL,
  PRIMARY KEY (commitment_id, number),
  INDEX commitment_request_waiting (outcome, kind, asked_by, asked_on, commitment_id),
  CONSTRAINT commitment_request_of FOREIGN KEY (commitment_id) REFERENCES commitment (id),
  CONSTRAINT commitment_request_other FOREIGN KEY (other_id) REFERENCES commitment (id),
  CONSTRAINT commitment_request_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT commitment_request_decider FOREIGN KEY (decider_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_request;

--changeset rakor:0010-commitment_behalf
CREATE TABLE commitment_behalf (
  commitment_id BIGINT NOT NULL,
  number INT NOT NULL,
  move VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  organization_id BIGINT NOT NULL,
  said_by VARCHAR(200) NOT NULL,
  said_on DATE NOT NULL,
  document VARCHAR(300) NOT NULL,
  account_id BIGINT NOT NULL,
  recorded_on DATE NOT NULL,
  disputed_on DATE NULL,
  PRIMARY KEY (commitment_id, number),
  INDEX commitment_behalf_for (organization_id, disputed_on, recorded_on),
  CONSTRAINT commitment_behalf_of FOREIGN KEY (commitment_id) REFERENCES commitment (id),
  CONSTRAINT commitment_behalf_organization FOREIGN KEY (organization_id) REFERENCES organization (id),
  CONSTRAINT commitment_behalf_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE commitment_behalf;

--changeset rakor:0010-account-first_sign_in
ALTER TABLE account ADD first_sign_in_on DATE NULL;
--rollback ALTER TABLE account DROP COLUMN first_sign_in_on;

--changeset rakor:0010-account-first_sign_in-of-who-has-been-here
UPDATE account a SET first_sign_in_on = (SELECT DATE(MIN(s.created_at)) FROM session s WHERE s.account_id = a.id);
--rollback UPDATE account SET first_sign_in_on = NULL;
