package nl.dossierbrug.dirtylists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.roster.RosterServices;

/**
 * Makes dirty lists, reads them, and tells every difference that the reading did not tell itself:
 *
 * <pre>
 * DirtyLists FOLDER N SEED    N lists from a seed on; the last one stays in the folder
 * </pre>
 *
 * Ends with 1 when there was any.
 */
public final class DirtyLists {

	private static final int TOLD = 40;
	private static final int BEAT = 5_000;

	private DirtyLists() {
	}

	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		int count = Integer.parseInt(arguments[1]);
		long seed = Long.parseLong(arguments[2]);
		int wrong = 0;
		int pupils = 0;
		PupilListReader reader = new RosterServices().pupilListReader();
		for (int i = 0; i < count; i++) {
			DirtyList made = DirtyList.make(seed + i, folder, LocalDate.now());
			List<String> silent = read(made, reader);
			pupils += made.children().size();
			if (!silent.isEmpty() && wrong++ < TOLD) {
				System.out.println("seed " + made.seed() + " (" + made.how() + "): " + String.join("; ", silent));
			}
			if ((i + 1) % BEAT == 0) {
				System.err.println((i + 1) + " lists");
			}
			Files.deleteIfExists(made.file());
		}
		System.out.println(count + " lists of " + pupils + " pupils, " + wrong + " with a silent difference");
		System.exit(wrong > 0 ? 1 : 0);
	}

	private static List<String> read(DirtyList made, PupilListReader reader) {
		return switch (reader.read(made.file(), List.of(), new ListHints("Test", Text.same("-")), Progress.NONE)) {
			case Outcome.Done<PupilList>(PupilList list) -> Comparison.silent(made, list);
			case Outcome.Refused<PupilList>(var refusals) -> refusals.stream().map(refusal -> "refused: " + refusal.id()).toList();
		};
	}
}
