--liquibase formatted sql

--changeset rakor:0103-regency
INSERT INTO organization (code, name, short_name, side, regency, kind) VALUES ('PEMKAB-BEKASI', 'Pemerintah Kabupaten Bekasi', 'Pemkab Bekasi', 'GOVERNMENT', TRUE, 'OFFICE');
--rollback DELETE FROM organization WHERE code = 'PEMKAB-BEKASI';

--changeset rakor:0103-regency-names
INSERT INTO organization_name (name_key, organization_id, name, proper) SELECT 'pemerintah kabupaten bekasi', id, name, TRUE FROM organization WHERE code = 'PEMKAB-BEKASI';
--rollback DELETE FROM organization_name;
