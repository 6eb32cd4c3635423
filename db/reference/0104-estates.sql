--liquibase formatted sql

-- Industrial estates, who operates them and which districts they lie in. They come from public reports and general
-- knowledge, not from the estates' licences: the office must verify them. No history rows, see 0103.

--changeset rakor:0104-operators
INSERT INTO organization (code, name, short_name, side, regency, kind) VALUES
  ('PT-JABABEKA-INFRASTRUKTUR', 'PT Jababeka Infrastruktur', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-KAWASAN-INDUSTRI-JABABEKA-TBK', 'PT Kawasan Industri Jababeka Tbk', NULL, 'INDUSTRY', FALSE, 'COMPANY'),
  ('PT-MEGALOPOLIS-MANUNGGAL-INDUSTRIAL-DEVELOPMENT', 'PT Megalopolis Manunggal Industrial Development', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK', 'PT Bekasi Fajar Industrial Estate Tbk', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-PURADELTA-LESTARI-TBK', 'PT Puradelta Lestari Tbk', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-PEMBANGUNAN-DELTAMAS', 'PT Pembangunan Deltamas', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-EAST-JAKARTA-INDUSTRIAL-PARK', 'PT East Jakarta Industrial Park', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-LIPPO-CIKARANG-TBK', 'PT Lippo Cikarang Tbk', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-HYUNDAI-INTI-DEVELOPMENT', 'PT Hyundai Inti Development', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA', 'PT Kawasan Industri Terpadu Indonesia China', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-TEGAR-PRIMAJAYA', 'PT Tegar Primajaya', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-MULTIKARYA-HASILPRIMA', 'PT Multikarya Hasilprima', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR'),
  ('PT-GOBEL-DHARMA-NUSANTARA', 'PT Gobel Dharma Nusantara', NULL, 'INDUSTRY', FALSE, 'ESTATE_OPERATOR');
--rollback DELETE FROM organization WHERE code IN ('PT-JABABEKA-INFRASTRUKTUR', 'PT-KAWASAN-INDUSTRI-JABABEKA-TBK', 'PT-MEGALOPOLIS-MANUNGGAL-INDUSTRIAL-DEVELOPMENT', 'PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK', 'PT-PURADELTA-LESTARI-TBK', 'PT-PEMBANGUNAN-DELTAMAS', 'PT-EAST-JAKARTA-INDUSTRIAL-PARK', 'PT-LIPPO-CIKARANG-TBK', 'PT-HYUNDAI-INTI-DEVELOPMENT', 'PT-KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA', 'PT-TEGAR-PRIMAJAYA', 'PT-MULTIKARYA-HASILPRIMA', 'PT-GOBEL-DHARMA-NUSANTARA');

--changeset rakor:0104-operator-names
INSERT INTO organization_name (name_key, organization_id, name, proper) VALUES
  ('jababeka infrastruktur', (SELECT id FROM organization WHERE code = 'PT-JABABEKA-INFRASTRUKTUR'), 'PT Jababeka Infrastruktur', TRUE),
  ('kawasan industri jababeka', (SELECT id FROM organization WHERE code = 'PT-KAWASAN-INDUSTRI-JABABEKA-TBK'), 'PT Kawasan Industri Jababeka Tbk', TRUE),
  ('kija', (SELECT id FROM organization WHERE code = 'PT-KAWASAN-INDUSTRI-JABABEKA-TBK'), 'KIJA', FALSE),
  ('megalopolis manunggal industrial development', (SELECT id FROM organization WHERE code = 'PT-MEGALOPOLIS-MANUNGGAL-INDUSTRIAL-DEVELOPMENT'), 'PT Megalopolis Manunggal Industrial Development', TRUE),
  ('bekasi fajar industrial estate', (SELECT id FROM organization WHERE code = 'PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK'), 'PT Bekasi Fajar Industrial Estate Tbk', TRUE),
  ('puradelta lestari', (SELECT id FROM organization WHERE code = 'PT-PURADELTA-LESTARI-TBK'), 'PT Puradelta Lestari Tbk', TRUE),
  ('pembangunan deltamas', (SELECT id FROM organization WHERE code = 'PT-PEMBANGUNAN-DELTAMAS'), 'PT Pembangunan Deltamas', TRUE),
  ('east jakarta industrial park', (SELECT id FROM organization WHERE code = 'PT-EAST-JAKARTA-INDUSTRIAL-PARK'), 'PT East Jakarta Industrial Park', TRUE),
  ('lippo cikarang', (SELECT id FROM organization WHERE code = 'PT-LIPPO-CIKARANG-TBK'), 'PT Lippo Cikarang Tbk', TRUE),
  ('hyundai inti development', (SELECT id FROM organization WHERE code = 'PT-HYUNDAI-INTI-DEVELOPMENT'), 'PT Hyundai Inti Development', TRUE),
  ('kawasan industri terpadu indonesia china', (SELECT id FROM organization WHERE code = 'PT-KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA'), 'PT Kawasan Industri Terpadu Indonesia China', TRUE),
  ('tegar primajaya', (SELECT id FROM organization WHERE code = 'PT-TEGAR-PRIMAJAYA'), 'PT Tegar Primajaya', TRUE),
  ('multikarya hasilprima', (SELECT id FROM organization WHERE code = 'PT-MULTIKARYA-HASILPRIMA'), 'PT Multikarya Hasilprima', TRUE),
  ('gobel dharma nusantara', (SELECT id FROM organization WHERE code = 'PT-GOBEL-DHARMA-NUSANTARA'), 'PT Gobel Dharma Nusantara', TRUE);
--rollback DELETE FROM organization_name WHERE organization_id IN (SELECT id FROM organization WHERE code IN ('PT-JABABEKA-INFRASTRUKTUR', 'PT-KAWASAN-INDUSTRI-JABABEKA-TBK', 'PT-MEGALOPOLIS-MANUNGGAL-INDUSTRIAL-DEVELOPMENT', 'PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK', 'PT-PURADELTA-LESTARI-TBK', 'PT-PEMBANGUNAN-DELTAMAS', 'PT-EAST-JAKARTA-INDUSTRIAL-PARK', 'PT-LIPPO-CIKARANG-TBK', 'PT-HYUNDAI-INTI-DEVELOPMENT', 'PT-KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA', 'PT-TEGAR-PRIMAJAYA', 'PT-MULTIKARYA-HASILPRIMA', 'PT-GOBEL-DHARMA-NUSANTARA'));

--changeset rakor:0104-estates
INSERT INTO estate (code, name) VALUES
  ('KAWASAN-INDUSTRI-JABABEKA', 'Kawasan Industri Jababeka'),
  ('MM2100-INDUSTRIAL-TOWN-MMID', 'MM2100 Industrial Town (MMID)'),
  ('MM2100-INDUSTRIAL-TOWN-BFIE', 'MM2100 Industrial Town (BFIE)'),
  ('GREENLAND-INTERNATIONAL-INDUSTRIAL-CENTER-GIIC-KOTA-DELTAMAS', 'Greenland International Industrial Center (GIIC), Kota Deltamas'),
  ('EAST-JAKARTA-INDUSTRIAL-PARK-EJIP', 'East Jakarta Industrial Park (EJIP)'),
  ('DELTA-SILICON-LIPPO-CIKARANG', 'Delta Silicon (Lippo Cikarang)'),
  ('BEKASI-INTERNATIONAL-INDUSTRIAL-ESTATE-BIIE-KAWASAN-INDUSTRI-HYUNDAI', 'Bekasi International Industrial Estate (BIIE) / Kawasan Industri Hyundai'),
  ('KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA-KITIC', 'Kawasan Industri Terpadu Indonesia China (KITIC)'),
  ('MARUNDA-CENTER', 'Marunda Center'),
  ('KAWASAN-INDUSTRI-GOBEL', 'Kawasan Industri Gobel');
--rollback DELETE FROM estate;

--changeset rakor:0104-estate-districts
INSERT INTO estate_district (estate_id, organization_id) VALUES
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-JABABEKA'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-UTARA')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-JABABEKA'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-TIMUR')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-JABABEKA'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-SELATAN')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-JABABEKA'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-PUSAT')),
  ((SELECT id FROM estate WHERE code = 'MM2100-INDUSTRIAL-TOWN-MMID'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-BARAT')),
  ((SELECT id FROM estate WHERE code = 'MM2100-INDUSTRIAL-TOWN-BFIE'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-BARAT')),
  ((SELECT id FROM estate WHERE code = 'MM2100-INDUSTRIAL-TOWN-BFIE'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIBITUNG')),
  ((SELECT id FROM estate WHERE code = 'GREENLAND-INTERNATIONAL-INDUSTRIAL-CENTER-GIIC-KOTA-DELTAMAS'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-PUSAT')),
  ((SELECT id FROM estate WHERE code = 'EAST-JAKARTA-INDUSTRIAL-PARK-EJIP'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-SELATAN')),
  ((SELECT id FROM estate WHERE code = 'DELTA-SILICON-LIPPO-CIKARANG'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-SELATAN')),
  ((SELECT id FROM estate WHERE code = 'DELTA-SILICON-LIPPO-CIKARANG'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-PUSAT')),
  ((SELECT id FROM estate WHERE code = 'BEKASI-INTERNATIONAL-INDUSTRIAL-ESTATE-BIIE-KAWASAN-INDUSTRI-HYUNDAI'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-SELATAN')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA-KITIC'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-PUSAT')),
  ((SELECT id FROM estate WHERE code = 'MARUNDA-CENTER'), (SELECT id FROM organization WHERE code = 'KECAMATAN-TARUMAJAYA')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-GOBEL'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIBITUNG')),
  ((SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-GOBEL'), (SELECT id FROM organization WHERE code = 'KECAMATAN-CIKARANG-BARAT'));
--rollback DELETE FROM estate_district;

--changeset rakor:0104-operates
INSERT INTO organization_link (number, relation, organization_id, estate_id) VALUES
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-JABABEKA-INFRASTRUKTUR'), (SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-JABABEKA')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-MEGALOPOLIS-MANUNGGAL-INDUSTRIAL-DEVELOPMENT'), (SELECT id FROM estate WHERE code = 'MM2100-INDUSTRIAL-TOWN-MMID')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-BEKASI-FAJAR-INDUSTRIAL-ESTATE-TBK'), (SELECT id FROM estate WHERE code = 'MM2100-INDUSTRIAL-TOWN-BFIE')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-PURADELTA-LESTARI-TBK'), (SELECT id FROM estate WHERE code = 'GREENLAND-INTERNATIONAL-INDUSTRIAL-CENTER-GIIC-KOTA-DELTAMAS')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-PEMBANGUNAN-DELTAMAS'), (SELECT id FROM estate WHERE code = 'GREENLAND-INTERNATIONAL-INDUSTRIAL-CENTER-GIIC-KOTA-DELTAMAS')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-EAST-JAKARTA-INDUSTRIAL-PARK'), (SELECT id FROM estate WHERE code = 'EAST-JAKARTA-INDUSTRIAL-PARK-EJIP')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-LIPPO-CIKARANG-TBK'), (SELECT id FROM estate WHERE code = 'DELTA-SILICON-LIPPO-CIKARANG')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-HYUNDAI-INTI-DEVELOPMENT'), (SELECT id FROM estate WHERE code = 'BEKASI-INTERNATIONAL-INDUSTRIAL-ESTATE-BIIE-KAWASAN-INDUSTRI-HYUNDAI')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA'), (SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-TERPADU-INDONESIA-CHINA-KITIC')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-TEGAR-PRIMAJAYA'), (SELECT id FROM estate WHERE code = 'MARUNDA-CENTER')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-MULTIKARYA-HASILPRIMA'), (SELECT id FROM estate WHERE code = 'MARUNDA-CENTER')),
  (1, 'OPERATES', (SELECT id FROM organization WHERE code = 'PT-GOBEL-DHARMA-NUSANTARA'), (SELECT id FROM estate WHERE code = 'KAWASAN-INDUSTRI-GOBEL'));
--rollback DELETE FROM organization_link WHERE relation = 'OPERATES';
