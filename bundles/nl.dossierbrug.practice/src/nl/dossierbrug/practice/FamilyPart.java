package nl.dossierbrug.practice;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.pupil.PersonName;

/** The people around a pupil: carers and family doctor. */
final class FamilyPart {

	/** Relations of code list 41. */
	private static final int FATHER = 1;
	private static final int MOTHER = 2;
	private static final int GUARDIAN = 3;

	private final Town town;

	FamilyPart(Town town) {
		this.town = town;
	}

	/** Each {@code verzorger}. */
	List<Element> carers(PracticePupil pupil) {
		Dice dice = pupil.dice("family");
		PersonName own = pupil.name();
		Address home = home(pupil);
		if (pupil.is("guardian")) {
			return List.of(carer(pupil, dice, town.person(dice, true), true, GUARDIAN, home));
		}
		List<Element> carers = new ArrayList<>();
		carers.add(carer(pupil, dice, town.person(dice, true), true, MOTHER, home));
		if (!pupil.is("one-carer")) {
			carers.add(carer(pupil, dice, town.relative(dice, false, own.voorvoegsel(), own.achternaam()), false, FATHER,
					pupil.is("apart") ? town.address(dice) : home));
		}
		return carers;
	}

	private static Element carer(PracticePupil pupil, Dice dice, PersonName name, boolean woman, int relation,
			Address home) {
		boolean secret = pupil.is("secret");
		Block carer = person("verzorger", name).leaf("geslacht", sex(woman)).leaf("adresgeheim", secret);
		if (!secret) {
			carer.with(home.list());
		}
		return carer.with(Contact.list(Contact.phone(dice, "prive", secret))).leaf("relatietotkind", relation)
				.leaf("wettigevertegenwoordiger", true).element();
	}

	/** {@code huisarts}. */
	Element doctor(PracticePupil pupil) {
		Dice dice = pupil.dice("doctor");
		return person("huisarts", town.person(dice, dice.chance(50))).with(town.address(dice).list())
				.with(Contact.list(Contact.phone(dice, "werk", false))).element();
	}

	/** Where the pupil lives. */
	Address home(PracticePupil pupil) {
		return town.address(pupil.dice("home"));
	}

	/** The code of the standard, which is the other way round than ISO 5218. */
	static int sex(boolean female) {
		return female ? 1 : 2;
	}

	private static Block person(String block, PersonName name) {
		Block person = new Block(block);
		for (String voornaam : name.voornamen().split(" ")) {
			person.leaf("voornaam", voornaam);
		}
		return person.leaf("voorvoegsel", name.voorvoegsel()).leaf("achternaam", name.achternaam());
	}
}
