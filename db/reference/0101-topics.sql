--liquibase formatted sql

--changeset rakor:0101-topics
INSERT INTO topic (code, name_id, name_en, position) VALUES
  ('BASIC_SERVICES', 'Layanan dasar kawasan industri', 'Basic services of industrial estates', 1),
  ('INFRASTRUCTURE', 'Infrastruktur penunjang', 'Supporting infrastructure', 2),
  ('LICENSING', 'Perizinan', 'Licensing', 3),
  ('CSR', 'CSR/TJSL', 'Corporate social responsibility', 4),
  ('VOCATIONAL', 'Pendidikan vokasi dan SDM lokal', 'Vocational education and local people', 5),
  ('LABOUR', 'Ketenagakerjaan', 'Labour', 6),
  ('ENVIRONMENT', 'Lingkungan hidup', 'Environment', 7),
  ('FLOOD', 'Pengendalian banjir', 'Flood control', 8),
  ('ROAD_ACCESS', 'Akses jalan dan lalu lintas', 'Road access and traffic', 9),
  ('SPATIAL', 'Tata ruang dan pertanahan', 'Spatial planning and land', 10),
  ('INVESTMENT', 'Penanaman modal', 'Investment', 11),
  ('SECURITY', 'Keamanan dan ketertiban', 'Security and public order', 12),
  ('COMMUNICATION', 'Komunikasi dan informasi', 'Communication and information', 13);
--rollback DELETE FROM topic;
