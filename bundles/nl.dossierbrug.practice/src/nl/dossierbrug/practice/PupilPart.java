package nl.dossierbrug.practice;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.id.SchoolYear;

/** The block {@code leerling}, put together in the order of the standard. */
final class PupilPart {

	/** The kinds of secondary school that the school advises, from code list 2. */
	private static final List<String> ADVICE = List.of("20", "30", "40", "50", "60");

	private final Town town;
	private final SchoolYear year;
	private final FamilyPart family;
	private final CarePart care;
	private final TestPart tests;

	PupilPart(Town town, SchoolYear year) {
		this.town = town;
		this.year = year;
		family = new FamilyPart(town);
		care = new CarePart(town, year);
		tests = new TestPart(town);
	}

	/**
	 * @param made the date of the dossier
	 * @param brin the practice school
	 * @param loose the loose attachments
	 */
	Element leerling(PracticePupil pupil, LocalDate made, String brin, List<PracticeAttachment> loose) {
		Career career = Career.of(pupil, year, brin);
		return self(pupil).with(family.doctor(pupil)).leaf("verzorgersaansprakelijk", true).with(advice(pupil))
				.with(care.vve(pupil)).with(career.list()).with(care.support(pupil)).with(care.absence(pupil))
				.with(finalTest(pupil)).with(tests.list(pupil, career, made))
				.with(new Block("overigdocumentlijst").with(loose.stream().map(PracticeAttachment::document).toList()).element())
				.with(family.carers(pupil)).element();
	}

	private Block self(PracticePupil pupil) {
		boolean secret = pupil.is("secret");
		Block self = new Block("leerling");
		for (String voornaam : pupil.name().voornamen().split(" ")) {
			self.leaf("voornaam", voornaam);
		}
		self.leaf("voorletters-1", pupil.initials().replaceAll("(.)", "$1."))
				.leaf("voorvoegsel", pupil.name().voorvoegsel()).leaf("achternaam", pupil.name().achternaam())
				.leaf("roepnaam", pupil.name().roepnaam()).leaf("geboortedatum", pupil.birthDate())
				.leaf("geslacht", FamilyPart.sex(pupil.girl())).leaf("adresgeheim", secret);
		if (!secret) {
			self.with(family.home(pupil).list());
		}
		LocalDate fourth = pupil.birthDate().plusYears(4);
		LocalDate came = pupil.is("newcomer") ? Career.newcomersCame(year) : fourth;
		return self.with(Contact.list(Contact.phone(pupil.dice("phone"), "prive", secret)))
				.leaf("bsn", pupil.bsn().digits()).leaf("leerlingid", pupil.leerlingnummer())
				.leaf("onderwijssinds", fourth).leaf("datuminschrijving", came)
				.leaf("tehuis", false);
	}

	private Element advice(PracticePupil pupil) {
		Dice dice = pupil.dice("advice");
		String advised = ADVICE.get((int) (pupil.aptitude() * ADVICE.size()));
		boolean contact = pupil.is("support");
		Block advice = new Block("overstapadvies").leaf("advies", advised).leaf("wensouders", advised)
				.leaf("argumentatie", town.sentence(dice, "argumentatie")).leaf("contactnodig", contact);
		if (contact) {
			advice.leaf("contactpersoon", "Juf " + town.person(dice, true).spoken())
					.leaf("contacttelefoon", "0600000108").leaf("contactemail", "groep8@oefenschool.example");
		}
		return advice.leaf("aandachtspunten", pupil.is("lone-space") ? " " : town.sentence(dice, "aandachtspunten"))
				.element();
	}

	/** Only who does group 8 again has taken the final test already. */
	private Optional<Element> finalTest(PracticePupil pupil) {
		if (!pupil.is("repeats")) {
			return Optional.empty();
		}
		return Optional.of(new Block("eindtoets_basisonderwijs")
				.with(new Block("eindtoetsresultaat").leaf("toetssoort", "0013").leaf("toetsniveau", "G")
						.leaf("toetsomschrijving", "IEP")
						.leaf("datum_afname", year.before(1).day(Month.APRIL, 20))
						.leaf("wettelijke_ontheffing", "N").leaf("standaardscore", 62)
						.leaf("toets_advies", "vmbo kb / vmbo gl-tl")
						.with(new Block("onderdelen").with(new Block("onderdeel").leaf("onderdeelcode", "8001")
								.leaf("onderdeelomschrijving", "Rekenen").leaf("ond_referentieniveau", "02").element())
								.element())
						.element())
				.leaf("deelgenomen", true).element());
	}
}
