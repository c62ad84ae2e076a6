package nl.dossierbrug.practice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

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
 * These are all different pupils.
 */
public final class PracticeSchool {

	/** What the school is called. */
	public static final String NAME = "De Oefenschool";
	/** An invented number of the right shape. */
	public static final Brin BRIN = new Brin("00ZZ");

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
		List<PracticePupil> pupils = new PupilMaker(SEED, year).told();
		PracticeFiles files = files(dir, pupils);
		PupilLists lists = new PupilLists(new WorkbookWriter(), year, new PracticeNumbers(SEED + 1));
		lists.writeSoiled(files.list(), pupils);
		lists.writeClean(files.cleanList(), pupils);
		lists.writeOld(files.oldList(), pupils);
		new EdexRoster(today, town).write(files.roster(), pupils);
		Files.createDirectories(files.dossiers());
		for (PracticePupil pupil : pupils) {
			writeDossier(files.dossiers(), pupil);
		}
		Files.createDirectories(files.attachments());
		for (Attachment attachment : List.of(report("toelichting.txt", pupils.getFirst()), plan())) {
			Files.write(files.attachments().resolve(attachment.fileName()), attachment.content());
		}
		return files;
	}

	private static PracticeFiles files(Path dir, List<PracticePupil> pupils) throws IOException {
		Files.createDirectories(dir);
		return new PracticeFiles(dir.resolve("leerlingen.xlsx"), dir.resolve("leerlingen-schoon.csv"),
				dir.resolve("leerlingen.xls"), dir.resolve("EDEX.XML"), dir.resolve("dossiers"),
				dir.resolve("bijlagen"), pupils);
	}

	private void writeDossier(Path folder, PracticePupil pupil) throws IOException {
		if (pupil.is("no-dossier")) {
			return;
		}
		PracticePupil who = pupil.is("mixed-up")
				? pupil.withIdentityOf(new PupilMaker(SEED - 1, year).drawn(1).getFirst()) : pupil;
		byte[] xml = standard.write(maker().make(who, List.of(report("groepsverslag.txt", pupil), plan())));
		Files.write(folder.resolve(pupil.leerlingnummer() + ".xml"),
				pupil.is("cut-off") ? Arrays.copyOf(xml, xml.length / 2) : xml);
	}

	/**
	 * Writes a school of any size, to measure on: a list without errors and as many dossiers, each as large as a real
	 * one. Only {@link PracticeFiles#cleanList} and {@link PracticeFiles#dossiers} are written.
	 *
	 * @param count how many pupils
	 * @param dir the folder; made when it is not there
	 * @throws IOException when something cannot be written
	 */
	public PracticeFiles many(int count, Path dir) throws IOException {
		List<PracticePupil> pupils = new PupilMaker(SEED, year).drawn(count);
		PracticeFiles files = files(dir, pupils);
		new PupilLists(new WorkbookWriter(), year, new PracticeNumbers(SEED + 1)).writeClean(files.cleanList(), pupils);
		Files.createDirectories(files.dossiers());
		DossierMaker maker = maker();
		for (PracticePupil pupil : pupils) {
			Attachment scan = new Attachment("rapport.pdf", "Rapport van groep 7",
					new TinyPdf("Rapport", pupil.dice("scan").noise(PICTURE), "Gescand").bytes());
			Files.write(files.dossiers().resolve(pupil.leerlingnummer() + ".xml"),
					standard.write(maker.make(pupil, List.of(report("groepsverslag.txt", pupil), scan))));
		}
		return files;
	}

	private DossierMaker maker() {
		return new DossierMaker(standard, new School(BRIN), today, town);
	}

	private Attachment report(String fileName, PracticePupil pupil) {
		return Attachment.text(fileName, "Groepsverslag",
				"Verslag van groep " + pupil.group() + ", " + NAME, town.sentence(pupil.dice("report"), "groepsverslag"));
	}

	private static Attachment plan() {
		return Attachment.pdf("groeidocument.pdf", "Groeidocument", "Wat gaat goed, wat is nodig, wat willen we.",
				"Besproken met de verzorgers.");
	}
}
