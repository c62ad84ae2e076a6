package nl.dossierbrug.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.Heading;
import nl.dossierbrug.core.pupil.ListHints;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.roster.internal.ExportReader;

/** What the tests of reading share: a folder, files made in it, the reader, and a look at what it said. */
abstract class ListTest {

	static final ListHints HINTS = new ListHints("ParnasSys", Text.of("Voeg de kolom toe.", "Add the column."));
	static final String BSN = Numbers.bsn(12_345_678);
	static final String OTHER = Numbers.bsn(23_456_789);

	@TempDir
	Path folder;

	final PupilListReader reader = new ExportReader(Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC));

	private final CellOracle oracle = new CellOracle();

	/** A row of cells; {@code null} is an empty one. */
	static List<Object> row(Object... cells) {
		return Arrays.asList(cells);
	}

	@SafeVarargs
	final Path workbook(String name, List<Object>... rows) throws IOException {
		Path file = folder.resolve(name);
		new WorkbookWriter().write(file, "Leerlingen", List.of(rows));
		return file;
	}

	final Path text(String name, Charset charset, String... lines) throws IOException {
		return Files.write(folder.resolve(name), String.join("\r\n", lines).getBytes(charset));
	}

	final Path csv(String... lines) throws IOException {
		return text("lijst.csv", StandardCharsets.UTF_8, lines);
	}

	/** Every workbook that a test reads is read by POI's user model too, cell by cell. */
	final PupilList read(Path file, Heading... own) {
		assertEquals(List.of(), oracle.differencesWherePoiReads(file));
		return switch (reader.read(file, List.of(own), HINTS, Progress.NONE)) {
			case Outcome.Done<PupilList>(PupilList list) -> list;
			case Outcome.Refused<PupilList>(List<Refusal> refusals) -> fail(refusals.toString());
		};
	}

	final Refusal refused(Path file) {
		return switch (reader.read(file, List.of(), HINTS, Progress.NONE)) {
			case Outcome.Done<PupilList>(PupilList list) -> fail("was read: " + list);
			case Outcome.Refused<PupilList>(List<Refusal> refusals) -> refusals.getFirst();
		};
	}

	/** The only pupil of a list. */
	final Pupil only(Path file) {
		PupilList list = read(file);
		assertEquals(1, list.pupils().size(), list.toString());
		return list.pupils().getFirst();
	}

	static List<String> rules(List<Finding> findings) {
		return findings.stream().map(Finding::rule).toList();
	}

	/** Everything said of a list, in both languages, with the numbers of the rows. */
	static String said(PupilList list) {
		return Stream.concat(list.findings().stream(), list.pupils().stream().flatMap(p -> p.findings().stream()))
				.map(f -> f.rule() + "@" + f.line() + " " + f.path() + ": " + f.message().in(Language.NL) + " / " + f.message().in(Language.EN))
				.collect(Collectors.joining("\n"));
	}

	/** A workbook as POI sees it. Not through POI's factory, which finds its formats in a way that OSGi does not know. */
	static Workbook opened(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return file.toString().endsWith(".xls") ? new HSSFWorkbook(in) : new XSSFWorkbook(in);
		}
	}
}
