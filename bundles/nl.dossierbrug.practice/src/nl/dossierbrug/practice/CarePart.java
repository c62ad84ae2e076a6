package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.table.DataRow;

/** What a dossier tells of early education, support and absence, for the pupils that have it. */
final class CarePart {

	private final Town town;
	private final SchoolYear year;

	CarePart(Town town, SchoolYear year) {
		this.town = town;
		this.year = year;
	}

	/** {@code vanpeuterspeelzaal} up to and including {@code vroegschools}. */
	List<Element> vve(PracticePupil pupil) {
		if (!pupil.is("vve")) {
			return List.of();
		}
		Dice dice = pupil.dice("vve");
		SchoolYear first = SchoolYear.of(pupil.birthDate().plusYears(4));
		return List.of(Element.leaf("vanpeuterspeelzaal", "true"),
				Element.leaf("naampeuterspeelzaal", "Het Bruggetje"),
				new Block("voorschools").leaf("codevoorschoolsprogramma", dice.between(1, 9))
						.leaf("voorschoolsemaanden", dice.between(6, 18)).leaf("voorschoolseaanwezigheid", 4).element(),
				new Block("vroegschools").leaf("codevroegschoolsprogramma", dice.between(1, 9))
						.leaf("vroegschoolsdatumingang", first.firstDay())
						.leaf("vroegschoolseinddatum", first.lastDay()).element());
	}

	/** {@code onderwijsondersteuning}: needs, a diagnosis, an action plan and a development perspective. */
	Optional<Element> support(PracticePupil pupil) {
		if (!pupil.is("support")) {
			return Optional.empty();
		}
		Dice dice = pupil.dice("support");
		DataRow diagnosis = town.line(dice, "diagnose");
		String aim = town.sentence(dice, "handelingsplan");
		LocalDate lastYear = year.before(1).firstDay();
		return Optional.of(new Block("onderwijsondersteuning")
				.with(new Block("toelichting_onderwijsbehoeften").with(PracticeAttachment.text("onderwijsbehoeften.txt",
						"Toelichting onderwijsbehoeften", "Heeft baat bij korte opdrachten en een rustige werkplek.",
						"Vertelt zelf goed wat helpt.").document()).element())
				.with(new Block("diagnose").leaf("code", diagnosis.get("code")).leaf("naam", diagnosis.get("sentence"))
						.leaf("datum", lastYear.plusDays(dice.between(40, 200)))
						.leaf("doorwie", "drs. " + town.person(dice, true).achternaam())
						.leaf("instantie", "Praktijk De Oeverkant")
						.with(PracticeAttachment.pdf("onderzoeksverslag.pdf", "Verslag van het onderzoek",
								"Vraag: " + diagnosis.get("sentence") + "?", "Antwoord: ja. Zie het advies.").document())
						.element())
				.leaf("medicijngebruik", dice.chance(20))
				.with(new Block("handelingsplan").leaf("startdatum", lastYear.plusMonths(2))
						.leaf("einddatum", year.before(1).lastDay()).leaf("isgerichtop", aim)
						.with(PracticeAttachment.pdf("handelingsplan.pdf", "Handelingsplan " + aim,
								"Doel: de volgende toets een niveau hoger.", "Drie keer per week 20 minuten.").document())
						.element())
				.with(new Block("opp").leaf("opp_ingangdatum", year.firstDay()).leaf("opp_einddatum", year.lastDay())
						.with(PracticeAttachment.pdf("opp.pdf", "Ontwikkelingsperspectief",
								"Verwachte uitstroom en wat daarvoor nodig is.").document())
						.element())
				.element());
	}

	/** {@code verzuim} of the last twelve months. */
	Element absence(PracticePupil pupil) {
		Dice dice = pupil.dice("absence");
		boolean much = pupil.is("absent");
		int without = much ? dice.between(6, 20) : 0;
		Block absence = new Block("verzuim").leaf("dagdelengeoorloofd", dice.between(0, 14))
				.leaf("dagdelenongeoorloofd", without).leaf("meerdan25percent", false).leaf("frequentie", without / 2)
				.leaf("contactleerplicht", much);
		if (much) {
			absence.with(new Block("documentLijst").with(PracticeAttachment.text("verzuimoverzicht.txt", "Overzicht van verzuim",
					"Dagdelen zonder toestemming: " + without, "Besproken met de leerplichtambtenaar.").document())
					.element());
		}
		return absence.element();
	}
}
