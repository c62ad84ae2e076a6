package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/**
 * A sending system of our own, with a setting that must be on. Its list is a text file with a line for each pupil:
 * {@code bsn;roepnaam;voorvoegsel;achternaam;geboortedatum;groep;leerjaar}, and {@code ;leerlingnummer} where it has one.
 *
 * @param id its id
 * @param profiles what it makes
 * @param mostSchoolYears how many school years it can give at most
 */
public record TestSender(String id, List<Profile> profiles, OptionalInt mostSchoolYears) implements DossierSender {

	public static final String OPEN = "las.open";

	public TestSender() {
		this("las", List.of(new Profile("BB"), new Profile("POPO")));
	}

	public TestSender(String id, List<Profile> profiles) {
		this(id, profiles, OptionalInt.empty());
	}

	@Override
	public Text name() {
		return Text.same("Testlas");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES);
	}

	@Override
	public List<Setting> settings() {
		return List.of(new Setting(id + ".open", Setting.Kind.YES_NO, "true", Text.same("open"), Text.same("open")),
				new Setting(id + ".adres", Setting.Kind.TEXT, "", Text.same("adres"), Text.same("adres")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(new Precondition(context.isOn(id + ".open"), Text.same("open"), refusal(id + ".open")));
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		List<Pupil> pupils = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(list.file())) {
				pupils.add(pupil(pupils.size() + 1, line.split(";", -1)));
			}
		} catch (IOException e) {
			return Outcome.refused(refusal("file.list"));
		}
		return Outcome.done(new PupilList(pupils, List.of()));
	}

	private static Pupil pupil(int row, String[] cells) {
		Optional<Bsn> bsn = Bsn.of(cells[0]);
		List<Finding> findings = bsn.isPresent() ? List.of()
				: List.of(new Finding("ID-01", Severity.ERROR, "BSN", row, Text.same("geen BSN")));
		Optional<LocalDate> born = cells[4].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[4]));
		return new Pupil(row, bsn, cells.length > 7 ? cells[7] : "", new PersonName("", cells[1], cells[2], cells[3]), born, cells[5], cells[6],
				findings);
	}

	@Override
	public Text howToGetDossiers() {
		return Text.of("Kies in Testlas: dossier opslaan.", "In Testlas choose: save dossier.");
	}

	@Override
	public List<String> softwareNames() {
		return List.of("Testlas");
	}

	@Override
	public List<Guidance> guidance() {
		return List.of(new Guidance("huidigeschool/leerling", Text.of("Ga in Testlas naar Leerling.", "In Testlas go to Pupil."),
				Text.of("de administratie", "the administration")));
	}

	public static Refusal refusal(String id) {
		Text words = Text.same(id);
		return new Refusal(id, words, words, words, words);
	}
}
