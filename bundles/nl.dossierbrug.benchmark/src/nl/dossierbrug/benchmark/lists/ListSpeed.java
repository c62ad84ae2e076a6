package nl.dossierbrug.benchmark.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.roster.WorkbookWriter;

/**
 * Times the reading of a workbook of 100,000 rows of ten text cells, a JVM of its own for each way:
 *
 * <pre>
 * ListSpeed make FILE    makes the workbook
 * ListSpeed ours FILE    reads it into a list of pupils, repairs and double pupils included (fits in 64 MB)
 * ListSpeed poi FILE     reads the text of every cell by POI's user model
 * </pre>
 *
 * The last line of each is {@code median-ms N}: of {@code make} the one time it took.
 */
public final class ListSpeed {

	private static final int PUPILS = 100_000;
	private static final int WARM_UP = 2;
	private static final int ROUNDS = 5;

	private ListSpeed() {
	}

	/** One way of reading; answers how many rows it saw. */
	private interface Way {
		int read(Path file) throws IOException;
	}

	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[1]);
		switch (arguments[0]) {
			case "make" -> {
				long start = System.nanoTime();
				new WorkbookWriter().write(file, "Leerlingen", new LargeList(PUPILS));
				System.out.println("median-ms " + millisSince(start));
			}
			case "ours" -> time(file, ListSpeed::ours);
			case "poi" -> time(file, ListSpeed::poi);
			default -> throw new IllegalArgumentException("make, ours or poi, not " + arguments[0]);
		}
	}

	private static void time(Path file, Way way) throws IOException {
		long[] times = new long[ROUNDS];
		for (int round = -WARM_UP; round < ROUNDS; round++) {
			long start = System.nanoTime();
			int rows = way.read(file);
			long took = millisSince(start);
			if (rows != PUPILS) {
				throw new IllegalStateException("read " + rows + " rows of " + PUPILS);
			}
			System.out.println((round < 0 ? "warm-up " : "round ") + took + " ms");
			if (round >= 0) {
				times[round] = took;
			}
		}
		System.out.println("median-ms " + LongStream.of(times).sorted().skip(ROUNDS / 2).findFirst().orElseThrow());
	}

	private static long millisSince(long start) {
		return (System.nanoTime() - start) / 1_000_000;
	}

	private static int ours(Path file) {
		PupilListReader reader = new RosterServices().pupilListReader();
		ListHints hints = new ListHints("Benchmark", Text.same("-"));
		Outcome<PupilList> outcome = reader.read(file, List.of(), hints, Progress.NONE);
		return switch (outcome) {
			case Outcome.Done<PupilList>(PupilList list) -> (int) list.pupils().stream().filter(Pupil::usable).count();
			case Outcome.Refused<PupilList>(List<Refusal> refusals) ->
				throw new IllegalStateException(Refusal.together(refusals).whatOfAll().in(Language.EN));
		};
	}

	private static int poi(Path file) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
			DataFormatter texts = new DataFormatter();
			int rows = -1; // the header
			int characters = 0;
			for (Row row : workbook.getSheetAt(0)) {
				for (Cell cell : row) {
					characters += texts.formatCellValue(cell).length();
				}
				rows++;
			}
			return characters > 0 ? rows : 0;
		} catch (InvalidFormatException e) {
			throw new IOException(e);
		}
	}
}
