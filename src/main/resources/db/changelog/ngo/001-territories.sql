--liquibase formatted sql

--changeset ngo:001-territories
CREATE TABLE ngo_territories (
    kato      char(9) PRIMARY KEY,
    parent    char(9) REFERENCES ngo_territories (kato),
    name_kk   text NOT NULL,
    name_ru   text NOT NULL,
    name_en   text NOT NULL,
    -- LAW: from the classifier itself; PRACTICE: widely used; DEFAULT: ours until the classifier is imported
    certainty text NOT NULL CHECK (certainty IN ('LAW', 'PRACTICE', 'DEFAULT'))
);
CREATE INDEX ngo_territories_parent ON ngo_territories (parent);

--changeset ngo:001-regions
INSERT INTO ngo_territories (kato, parent, name_kk, name_ru, name_en, certainty) VALUES
('100000000', NULL, 'Абай облысы', 'область Абай', 'Abai region', 'PRACTICE'),
('110000000', NULL, 'Ақмола облысы', 'Акмолинская область', 'Akmola region', 'PRACTICE'),
('150000000', NULL, 'Ақтөбе облысы', 'Актюбинская область', 'Aktobe region', 'PRACTICE'),
('190000000', NULL, 'Алматы облысы', 'Алматинская область', 'Almaty region', 'PRACTICE'),
('230000000', NULL, 'Атырау облысы', 'Атырауская область', 'Atyrau region', 'PRACTICE'),
('270000000', NULL, 'Батыс Қазақстан облысы', 'Западно-Казахстанская область', 'West Kazakhstan region', 'PRACTICE'),
('310000000', NULL, 'Жамбыл облысы', 'Жамбылская область', 'Zhambyl region', 'PRACTICE'),
('330000000', NULL, 'Жетісу облысы', 'область Жетісу', 'Zhetisu region', 'PRACTICE'),
('350000000', NULL, 'Қарағанды облысы', 'Карагандинская область', 'Karaganda region', 'PRACTICE'),
('390000000', NULL, 'Қостанай облысы', 'Костанайская область', 'Kostanay region', 'PRACTICE'),
('430000000', NULL, 'Қызылорда облысы', 'Кызылординская область', 'Kyzylorda region', 'PRACTICE'),
('470000000', NULL, 'Маңғыстау облысы', 'Мангистауская область', 'Mangystau region', 'PRACTICE'),
('550000000', NULL, 'Павлодар облысы', 'Павлодарская область', 'Pavlodar region', 'PRACTICE'),
('590000000', NULL, 'Солтүстік Қазақстан облысы', 'Северо-Казахстанская область', 'North Kazakhstan region', 'PRACTICE'),
('610000000', NULL, 'Түркістан облысы', 'Туркестанская область', 'Turkistan region', 'PRACTICE'),
('620000000', NULL, 'Ұлытау облысы', 'область Ұлытау', 'Ulytau region', 'PRACTICE'),
('630000000', NULL, 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan region', 'PRACTICE'),
('710000000', NULL, 'Астана қаласы', 'город Астана', 'Astana city', 'PRACTICE'),
('750000000', NULL, 'Алматы қаласы', 'город Алматы', 'Almaty city', 'PRACTICE'),
('790000000', NULL, 'Шымкент қаласы', 'город Шымкент', 'Shymkent city', 'PRACTICE');

--changeset ngo:001-cities
-- the main cities; their codes are ours until the classifier is imported
INSERT INTO ngo_territories (kato, parent, name_kk, name_ru, name_en, certainty) VALUES
('101010000', '100000000', 'Семей қаласы', 'город Семей', 'Semey', 'DEFAULT'),
('111010000', '110000000', 'Көкшетау қаласы', 'город Кокшетау', 'Kokshetau', 'DEFAULT'),
('111810000', '110000000', 'Степногорск қаласы', 'город Степногорск', 'Stepnogorsk', 'DEFAULT'),
('151010000', '150000000', 'Ақтөбе қаласы', 'город Актобе', 'Aktobe', 'DEFAULT'),
('191610000', '190000000', 'Қонаев қаласы', 'город Қонаев', 'Konaev', 'DEFAULT'),
('231010000', '230000000', 'Атырау қаласы', 'город Атырау', 'Atyrau', 'DEFAULT'),
('271010000', '270000000', 'Орал қаласы', 'город Уральск', 'Oral', 'DEFAULT'),
('311010000', '310000000', 'Тараз қаласы', 'город Тараз', 'Taraz', 'DEFAULT'),
('331010000', '330000000', 'Талдықорған қаласы', 'город Талдыкорган', 'Taldykorgan', 'DEFAULT'),
('351010000', '350000000', 'Қарағанды қаласы', 'город Караганда', 'Karaganda', 'DEFAULT'),
('352410000', '350000000', 'Теміртау қаласы', 'город Темиртау', 'Temirtau', 'DEFAULT'),
('391010000', '390000000', 'Қостанай қаласы', 'город Костанай', 'Kostanay', 'DEFAULT'),
('392410000', '390000000', 'Рудный қаласы', 'город Рудный', 'Rudny', 'DEFAULT'),
('431010000', '430000000', 'Қызылорда қаласы', 'город Кызылорда', 'Kyzylorda', 'DEFAULT'),
('471010000', '470000000', 'Ақтау қаласы', 'город Актау', 'Aktau', 'DEFAULT'),
('471810000', '470000000', 'Жаңаөзен қаласы', 'город Жанаозен', 'Zhanaozen', 'DEFAULT'),
('551010000', '550000000', 'Павлодар қаласы', 'город Павлодар', 'Pavlodar', 'DEFAULT'),
('552210000', '550000000', 'Екібастұз қаласы', 'город Экибастуз', 'Ekibastuz', 'DEFAULT'),
('591010000', '590000000', 'Петропавл қаласы', 'город Петропавловск', 'Petropavl', 'DEFAULT'),
('612010000', '610000000', 'Түркістан қаласы', 'город Туркестан', 'Turkistan', 'DEFAULT'),
('621010000', '620000000', 'Жезқазған қаласы', 'город Жезказган', 'Zhezkazgan', 'DEFAULT'),
('631010000', '630000000', 'Өскемен қаласы', 'город Усть-Каменогорск', 'Oskemen', 'DEFAULT');
