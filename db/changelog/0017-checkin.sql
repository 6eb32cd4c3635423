--liquibase formatted sql

--changeset rakor:0017-attendee
CREATE TABLE attendee (
  meeting_id BIGINT NOT NULL,
  number INT NOT NULL,
  invitation_number INT NULL,
  organization_id BIGINT NULL,
  organization_text VARCHAR(200) NULL,
  party_key VARCHAR(220) NOT NULL,
  name VARCHAR(150) NULL,
  name_key VARCHAR(200) NOT NULL,
  position_text VARCHAR(200) NULL,
  representing VARCHAR(200) NULL,
  phone VARCHAR(40) NULL,
  status VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (status IN ('PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT')),
  arrived_at DATETIME(6) NULL,
  left_at DATETIME(6) NULL,
  source VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NOT NULL CHECK (source IN ('DESK', 'IMPORT', 'CHECKIN')),
  consent_at DATETIME(6) NULL,
  merged_into INT NULL,
  removed_at DATETIME(6) NULL,
  version BIGINT NOT NULL DEFAULT 0,
  PRIMARY KEY (meeting_id, number),
  INDEX attendee_same (meeting_id, name_key, party_key),
  INDEX attendee_of_invitation (meeting_id, invitation_number),
  INDEX attendee_by_source (meeting_id, source),
  CONSTRAINT attendee_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id),
  CONSTRAINT attendee_invitation FOREIGN KEY (meeting_id, invitation_number) REFERENCES invitation (meeting_id, number),
  CONSTRAINT attendee_organization FOREIGN KEY (organization_id) REFERENCES organization (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE attendee;

--changeset rakor:0017-attendee_party
CREATE TABLE attendee_party (
  meeting_id BIGINT NOT NULL,
  invitation_number INT NOT NULL,
  before_attendance VARCHAR(24) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (before_attendance IN ('PRESENT', 'REPRESENTED', 'EXCUSED', 'ABSENT')),
  invitation_version BIGINT NOT NULL,
  PRIMARY KEY (meeting_id, invitation_number),
  CONSTRAINT attendee_party_invitation FOREIGN KEY (meeting_id, invitation_number) REFERENCES invitation (meeting_id, number)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE attendee_party;

--changeset rakor:0017-checkin_import
CREATE TABLE checkin_import (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  meeting_id BIGINT NOT NULL,
  account_id BIGINT NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  content MEDIUMTEXT NOT NULL,
  created_at DATETIME(6) NOT NULL,
  INDEX checkin_import_by_age (created_at),
  CONSTRAINT checkin_import_meeting FOREIGN KEY (meeting_id) REFERENCES meeting (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_520_ci;
--rollback DROP TABLE checkin_import;
