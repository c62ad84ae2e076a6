package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.standard.OsoStandard;

/** Makes the dossier of a pupil, as the school's own system would have saved it. */
final class PracticeDossierMaker {

	/** The version of the standard that the practice school's own system writes. */
	private static final String VERSION = "2019.1";
	private static final String VALIDATION = "2019.1.1";
	/** Days ago that the dossiers were made; the carers have seen them since. */
	private static final int MADE = 21;
	private static final int SEEN_AT_LEAST = 3;
	private static final String WITHIN_SCHOOL = "BB";

	private final OsoStandard standard;
	private final School school;
	private final LocalDate today;
	private final Town town;
	private final PupilPart pupils;

	PracticeDossierMaker(OsoStandard standard, School school, LocalDate today, Town town) {
		this.standard = standard;
		this.school = school;
		this.today = today;
		this.town = town;
		pupils = new PupilPart(town, SchoolYear.of(today));
	}

	/**
	 * @param loose the loose attachments, at least one
	 */
	Dossier make(PracticePupil pupil, List<PracticeAttachment> loose) {
		boolean within = pupil.profile().code().equals(WITHIN_SCHOOL);
		Block dossier = new Block("dossier").with(metadata(pupil, within))
				.leaf("overdrachtsoort", within ? "overdrachtbinnenbrin" : "overstapdossier");
		if (!within) {
			dossier.with(inspection(pupil));
		}
		return new Dossier(VERSION, dossier.with(school(pupil, loose)).element());
	}

	private Element metadata(PracticePupil pupil, boolean within) {
		Block metadata = new Block("metadata").leaf("deeldossier", "LASLVS").leaf("pakketnaam", "De Oefenschool")
				.leaf("pakketversie", "1.0").leaf("datum", today.minusDays(MADE)).leaf("standaardversie", VERSION)
				.leaf("validatieversie", VALIDATION);
		Block categories = new Block("categorie_uitlevering");
		for (Map.Entry<Category, Delivery> category : standard.matrix(pupil.profile()).entrySet()) {
			categories.leaf(category.getKey().code(), category.getValue().code());
		}
		metadata.with(categories.element());
		return within ? metadata.element() : metadata.leaf("overstap", pupil.profile().code()).element();
	}

	private Element inspection(PracticePupil pupil) {
		LocalDate seen = today.minusDays(pupil.dice("seen").between(SEEN_AT_LEAST, MADE));
		return new Block("inzage").leaf("voorlopigdossier", pupil.is("provisional")).leaf("inzage", true)
				.leaf("inzagedatum", seen).leaf("akkoord", pupil.is("not-agreed") ? "Nee" : "Ja").element();
	}

	private Element school(PracticePupil pupil, List<PracticeAttachment> loose) {
		Dice dice = new Dice(0, "school");
		return new Block("huidigeschool").leaf("naam", PracticeSchool.NAME).with(town.address(dice).list())
				.with(Contact.list(Contact.phone(dice, "werk", false),
						Contact.mail("werk", "administratie@oefenschool.example")))
				.leaf("brincode", school.brin().code()).leaf("vestigingscode", school.vestiging())
				.leaf("aanleverpunt", "0").leaf("naamdirecteur", town.person(dice, true).spoken())
				.with(pupils.leerling(pupil, today.minusDays(MADE), school.brin().code(), loose)).element();
	}
}
