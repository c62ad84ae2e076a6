package nl.dossierbrug.practice;

import java.util.List;

import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;

/** The invented town: its people, its streets and what its teachers write, drawn from the tables. */
final class Town {

	private final List<DataRow> streets = rows("streets");
	private final List<DataRow> surnames = rows("surnames");
	private final List<String> girls = given("V");
	private final List<String> boys = given("M");
	private final List<DataRow> sentences = rows("sentences");

	private static List<DataRow> rows(String table) {
		return DataTable.beside(Town.class, table + ".csv").rows();
	}

	private static List<String> given(String sex) {
		return rows("givennames").stream().filter(row -> row.get("geslacht").equals(sex)).map(row -> row.get("naam")).toList();
	}

	/** Somebody with a name of their own. */
	PersonName person(Dice dice, boolean female) {
		DataRow surname = dice.pick(surnames);
		return relative(dice, female, surname.get("voorvoegsel"), surname.get("achternaam"));
	}

	/** Somebody with that surname. */
	PersonName relative(Dice dice, boolean female, String voorvoegsel, String achternaam) {
		List<String> given = female ? girls : boys;
		String roepnaam = dice.pick(given);
		String second = dice.pick(given);
		return new PersonName(second.equals(roepnaam) ? roepnaam : roepnaam + " " + second, roepnaam, voorvoegsel,
				achternaam);
	}

	Address address(Dice dice) {
		DataRow street = dice.pick(streets);
		return new Address(street.get("straat"), dice.between(1, 240), street.get("postcode"));
	}

	/** A row of {@code sentences.csv} of that kind. */
	DataRow line(Dice dice, String kind) {
		return dice.pick(sentences.stream().filter(row -> row.get("kind").equals(kind)).toList());
	}

	/** A sentence of that kind. */
	String sentence(Dice dice, String kind) {
		return line(dice, kind).get("sentence");
	}
}
