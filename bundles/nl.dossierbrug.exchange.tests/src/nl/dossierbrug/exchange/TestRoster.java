package nl.dossierbrug.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.Group;
import nl.dossierbrug.core.pupil.PersonName;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.Roster;
import nl.dossierbrug.core.pupil.RosterReader;

/**
 * A roster that is a text file: the first line {@code BRIN;group:year;group:year}, below it a pupil on each line as
 * {@code leerlingnummer;bsn;roepnaam;voorvoegsel;achternaam;geboortedatum;groep;jaargroep}.
 */
public final class TestRoster implements RosterReader {

	@Override
	public Outcome<Roster> read(Path file, Progress progress) {
		try {
			List<String> lines = Files.readAllLines(file);
			List<Group> groups = new ArrayList<>();
			String[] head = lines.getFirst().split(";");
			for (int i = 1; i < head.length; i++) {
				groups.add(new Group(head[i].split(":")[0], head[i].split(":")[1]));
			}
			List<Pupil> pupils = new ArrayList<>();
			for (int i = 1; i < lines.size(); i++) {
				pupils.add(pupil(i + 1, lines.get(i).split(";", -1)));
			}
			return Outcome.done(new Roster(Brin.of(head[0]), "2025-2026", groups, new PupilList(pupils, List.of())));
		} catch (IOException e) {
			return Outcome.refused(TestSender.refusal("list.missing"));
		}
	}

	public static Pupil pupil(int row, String... cells) {
		return new Pupil(row, Bsn.of(cells[1]), cells[0], new PersonName("", cells[2], cells[3], cells[4]),
				cells[5].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[5])), cells[6], cells[7], List.of());
	}
}
