package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.cli.command.Commands;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/** Where a file or a folder is to be named, a pipe or another thing that is none is refused at once, and stays what it is. */
@Tag("long")
class PathOptionsTest {

	/** How an option or a word stands in the help. */
	private static final Pattern SHOWN = Pattern.compile("(?m)^ {6}(?:(--[a-z-]+)=(\\S+)|((?:FILE|DIR)\\S*))");
	private static final Pattern NAMES_A_PATH = Pattern.compile("FILE|DIR|EDEXML");
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@TempDir
	static Path folder;
	private static House house;
	private static PracticeFiles files;
	private static OddFiles odd;

	/** A line of the table. */
	record Use(String command, String option, String arguments) {
		@Override
		public String toString() {
			return command + " " + option;
		}
	}

	@BeforeAll
	static void makeReady() throws IOException {
		house = House.whole(folder);
		files = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(folder.resolve("school"));
		odd = new OddFiles(folder.resolve("vreemd"));
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
		Files.writeString(folder.resolve("wachtzin.txt"), "een lange zin voor de reservekopie van de school");
		assertEquals(0, type("users", "add", "directeur", "--role", "directie", "--pin-file",
				Files.writeString(folder.resolve("pin.txt"), "482915").toString()).exit());
		Answer ready = type("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", files.cleanList().toString(),
				"--dossiers", files.dossiers().toString(), "--bsn", bsn());
		assertTrue(ready.out().contains("gereed"), () -> ready.out() + ready.err());
		Answer guided = type("guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", "00ZZ", "--list", files.cleanList().toString(),
				"--bsn", files.pupils().stream().filter(p -> p.traits().isEmpty()).skip(1).findFirst().orElseThrow().bsn().digits());
		assertEquals(0, guided.exit(), () -> guided.out() + guided.err());
	}

	private static String bsn() {
		return files.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow().bsn().digits();
	}

	private static Answer type(String... words) {
		if (words[0].equals("--home")) {
			return house.type(words);
		}
		List<String> all = new ArrayList<>(List.of("--home", folder.resolve("home").toString()));
		all.addAll(List.of(words));
		return house.type(all.toArray(String[]::new));
	}

	static List<Use> uses() throws IOException {
		try (var in = PathOptionsTest.class.getResourceAsStream("path-options.csv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
					.map(line -> line.split(";")).map(cells -> new Use(cells[0], cells[1], cells[2])).toList();
		}
	}

	@Test
	void everyOptionThatNamesAFileOrFolderIsInTheTable() throws IOException {
		Set<String> there = new TreeSet<>();
		List<String> commands = new ArrayList<>(new Commands().names());
		commands.add("");
		for (String command : commands) {
			String help = (command.isEmpty() ? house.type("--help") : house.type(command, "--help")).out();
			SHOWN.matcher(help).results().filter(found -> found.group(3) != null || NAMES_A_PATH.matcher(found.group(2)).find())
					.forEach(found -> there.add(command + " " + (found.group(3) != null ? found.group(3) : found.group(1))));
		}
		assertEquals(there, uses().stream().map(Use::toString).collect(Collectors.toCollection(TreeSet::new)),
				"path-options.csv needs a line for each option that names a file or folder");
	}

	private Answer typed(Use use, Path xml, Path xlsx, Path pdf) {
		String line = use.arguments().replace("{LIST}", files.cleanList().toString()).replace("{DOSSIERS}", files.dossiers().toString())
				.replace("{NEW}", folder.resolve("nieuw").toString()).replace("{NEW.xlsx}", folder.resolve("nieuw.xlsx").toString())
				.replace("{BSN}", bsn()).replace("{PASSPHRASE}", folder.resolve("wachtzin.txt").toString()).replace("{ODD.xml}", xml.toString()).replace("{ODD.xlsx}", xlsx.toString()).replace("{ODD.pdf}", pdf.toString());
		assertFalse(line.contains("{"), line);
		return assertTimeoutPreemptively(PATIENCE, () -> type(line.split(" ")), "it waits: " + use);
	}

	@ParameterizedTest
	@MethodSource("uses")
	void aPipeIsRefusedAtOnceAndStaysAPipe(Use use) throws Exception {
		List<Path> pipes = List.of(odd.pipe(".xml"), odd.pipe(".xlsx"), odd.pipe(".pdf"));

		Answer answer = typed(use, pipes.get(0), pipes.get(1), pipes.get(2));

		assertTrue(Set.of(1, 2, 3).contains(answer.exit()), () -> answer.exit() + answer.out() + answer.err());
		assertTrue((answer.out() + answer.err()).length() > 20, "nothing was said");
		assertTrue(pipes.stream().allMatch(pipe -> Files.exists(pipe) && !Files.isRegularFile(pipe)));
	}

	@ParameterizedTest
	@MethodSource("uses")
	void aFolderInThePlaceOfAFileIsRefusedAndKeepsWhatIsInIt(Use use) throws Exception {
		if (use.option().contains("DIR") || Set.of("--home", "--dossiers", "--attachments").contains(use.option())
				|| use.command().matches("repair|convert|export")) {
			return;
		}
		List<Path> folders = List.of(odd.folder(".xml"), odd.folder(".xlsx"), odd.folder(".pdf"));

		Answer answer = typed(use, folders.get(0), folders.get(1), folders.get(2));

		assertTrue(Set.of(1, 2, 3).contains(answer.exit()), () -> answer.exit() + answer.out() + answer.err());
		for (Path made : folders) {
			assertEquals("iets", Files.readString(made.resolve("iets.txt")));
		}
	}
}
