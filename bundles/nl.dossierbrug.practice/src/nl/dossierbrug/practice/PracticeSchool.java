package nl.dossierbrug.practice;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.roster.WorkbookWriter;
import nl.dossierbrug.standard.OsoStandard;

/**
 * De Oefenschool: an invented primary school with 25 pupils in groups 8A and 8B, to practise and to test on. The same
 * date gives the same school. No pupil, carer or teacher of it exists.
 *
 * <p>Of the 25, on the soiled list: one number fails the elfproef, one is an onderwijsnummer, one is missing, and one
 * pupil stands there twice. In the folder of dossiers: one is missing, one is of another child, one ends halfway.
 * These are all different pupils. Four pupils get support, so that a dossier for a samenwerkingsverband can be made of
 * theirs; one of them is in a group that the dossier calls otherwise than the roster.
 */
public final class PracticeSchool {

	/** What the school is called. */
	public static final String NAME = "De Oefenschool";
	/** An invented number of the right shape. */
	public static final Brin BRIN = new Brin("00ZZ");
	/** What the dossier of one pupil of 8B calls the group; the roster does not know it. */
	public static final String OTHER_GROUP = "8 Blauw";

	private static final long SEED = 20_260_801;
	/** Bytes of a picture of 48 by 48 in the dossiers of {@link #many}: with it they are as large as real ones. */
	private static final int PICTURE = 48 * 48;

	private final OsoStandard standard;
	private final LocalDate today;
	private final SchoolYear year;
	private final Town town = new Town();

	/**
	 * @param standard writes the dossiers
	 * @param today decides the school year, and so the dates of birth and of tests
	 */
	public PracticeSchool(OsoStandard standard, LocalDate today) {
		this.standard = standard;
		this.today = today;
		year = SchoolYear.of(today);
	}

	/**
	 * Writes the school's lists, roster, dossiers and attachments. Files that are there already are replaced.
	 *
	 * @param dir the folder; made when it is not there
	 * @throws IOException when something cannot be written
	 */
	public PracticeFiles write(Path dir) throws IOException {
		List<PracticePupil> pupils = new PracticePupilMaker(SEED, year).told();
		PracticeFiles files = files(dir, pupils);
		PracticeLists lists = new PracticeLists(new WorkbookWriter(), year, new PracticeNumbers(SEED + 1));
		lists.writeSoiled(files.list(), pupils);
		lists.writeClean(files.cleanList(), pupils);
		lists.writeOld(files.oldList(), pupils);
		lists.writeEsis(files.esisList(), pupils);
		new EdexRoster(today, town).write(files.roster(), pupils);
		new OwnerOnly(dir).folder(files.dossiers());
		for (PracticePupil pupil : pupils) {
			writeDossier(files.dossiers(), pupil);
		}
		writeAttachments(files.attachments(), pupils);
		return files;
	}

	/** For pupils with support a file of their own, for one a folder of them, and a file that is nobody's. */
	private void writeAttachments(Path folder, List<PracticePupil> pupils) throws IOException {
		List<PracticePupil> supported = pupils.stream().filter(pupil -> pupil.is("support")).toList();
		for (PracticePupil pupil : supported) {
			write(folder, talk(pupil.leerlingnummer() + " oudergesprek.txt", pupil));
		}
		Path several = folder.resolve(pupils.getFirst().leerlingnummer());
		write(several, plan());
		write(several, talk("oudergesprek.txt", pupils.getFirst()));
		write(folder, talk("oudergesprek zonder naam.txt", pupils.getLast()));
	}

	private static void write(Path folder, PracticeAttachment attachment) throws IOException {
		OwnerOnly owner = new OwnerOnly(folder);
		owner.folder(folder);
		owner.write(folder.resolve(attachment.fileName()), attachment.content());
	}

	private PracticeAttachment talk(String fileName, PracticePupil pupil) {
		return PracticeAttachment.text(fileName, "Oudergesprek", "Gesprek met de verzorgers van een leerling uit groep "
				+ pupil.group(), town.sentence(pupil.dice("talk"), "groepsverslag"));
	}

	private static PracticeFiles files(Path dir, List<PracticePupil> pupils) throws IOException {
		new OwnerOnly(dir).folder(dir);
		return new PracticeFiles(dir.resolve("leerlingen.xlsx"), dir.resolve("leerlingen-schoon.csv"),
				dir.resolve("leerlingen.xls"), dir.resolve("leerlingen-esis.csv"), dir.resolve("EDEX.XML"),
				dir.resolve("dossiers"), dir.resolve("bijlagen"), pupils);
	}

	private void writeDossier(Path folder, PracticePupil pupil) throws IOException {
		if (pupil.is("no-dossier")) {
			return;
		}
		PracticePupil who = pupil.is("mixed-up")
				? pupil.withIdentityOf(new PracticePupilMaker(SEED - 1, year).drawn(1).getFirst()) : pupil;
		byte[] xml = dossier(who, pupil);
		new OwnerOnly(folder).write(file(folder, pupil), pupil.is("cut-off") ? Arrays.copyOf(xml, xml.length / 2) : xml);
	}

	/**
	 * Takes a pupil's dossier out of the school's system once more: in the folder lies a whole one of the right pupil then,
	 * whatever was wrong before.
	 *
	 * @param files what was written of the school
	 * @throws IOException when it cannot be written
	 */
	public void writeAgain(PracticeFiles files, PracticePupil pupil) throws IOException {
		new OwnerOnly(files.dossiers()).write(file(files.dossiers(), pupil), dossier(pupil, pupil));
	}

	private static Path file(Path folder, PracticePupil pupil) {
		return folder.resolve(pupil.leerlingnummer() + ".xml");
	}

	/** @param who about whom it is @param reported of whom the report in it is */
	private byte[] dossier(PracticePupil who, PracticePupil reported) {
		return standard.write(maker().make(who, List.of(report("groepsverslag.txt", reported), plan())));
	}

	/**
	 * Writes a school of any size, to measure on: a list without errors and as many dossiers, each as large as a real
	 * one. Only {@link PracticeFiles#cleanList} and {@link PracticeFiles#dossiers} are written.
	 *
	 * @param count how many pupils
	 * @param dir the folder; made when it is not there, and without such dossiers
	 * @throws IOException when something cannot be written
	 */
	public PracticeFiles many(int count, Path dir) throws IOException {
		List<PracticePupil> pupils = new PracticePupilMaker(SEED, year).drawn(count);
		PracticeFiles files = files(dir, pupils);
		new PracticeLists(new WorkbookWriter(), year, new PracticeNumbers(SEED + 1)).writeClean(files.cleanList(), pupils);
		new OwnerOnly(dir).folder(files.dossiers());
		PracticeDossierMaker maker = maker();
		for (PracticePupil pupil : pupils) {
			PracticeAttachment scan = new PracticeAttachment("rapport.pdf", "Rapport van groep 7",
					new TinyPdf("Rapport", pupil.dice("scan").noise(PICTURE), "Gescand").bytes());
			new OwnerOnly(dir).writeOneOfMany(files.dossiers().resolve(pupil.leerlingnummer() + ".xml"),
					standard.write(maker.make(pupil, List.of(report("groepsverslag.txt", pupil), scan))));
		}
		return files;
	}

	private PracticeDossierMaker maker() {
		return new PracticeDossierMaker(standard, new School(BRIN), today, town);
	}

	private PracticeAttachment report(String fileName, PracticePupil pupil) {
		return PracticeAttachment.text(fileName, "Groepsverslag",
				"Verslag van groep " + pupil.group() + ", " + NAME, town.sentence(pupil.dice("report"), "groepsverslag"));
	}

	private static PracticeAttachment plan() {
		return PracticeAttachment.pdf("groeidocument.pdf", "Groeidocument", "Wat gaat goed, wat is nodig, wat willen we.",
				"Besproken met de verzorgers.");
	}
}
