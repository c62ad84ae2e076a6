package nl.dossierbrug.practice;

import java.util.List;

import nl.dossierbrug.core.pupil.PersonName;

/** The invented town: its people, its streets and what its teachers write, drawn from the tables. */
final class Town {

	private final List<List<String>> streets = Table.named("streets").rows();
	private final List<List<String>> surnames = Table.named("surnames").rows();
	private final List<String> girls = given("V");
	private final List<String> boys = given("M");
	private final Table sentences = Table.named("sentences");

	private static List<String> given(String sex) {
		return Table.named("givennames").rows().stream().filter(row -> row.getLast().equals(sex))
				.map(List::getFirst).toList();
	}

	/** Somebody with a name of their own. */
	PersonName person(Dice dice, boolean female) {
		List<String> surname = dice.pick(surnames);
		return relative(dice, female, surname.getFirst(), surname.getLast());
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
		List<String> street = dice.pick(streets);
		return new Address(street.getFirst(), dice.between(1, 240), street.getLast());
	}

	/** The cells after the kind, of one line of that kind. */
	List<String> line(Dice dice, String kind) {
		List<String> row = dice.pick(sentences.rowsOf(kind));
		return row.subList(1, row.size());
	}

	/** A sentence of that kind. */
	String sentence(Dice dice, String kind) {
		return line(dice, kind).getFirst();
	}
}
