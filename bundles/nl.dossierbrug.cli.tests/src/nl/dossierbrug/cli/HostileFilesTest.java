package nl.dossierbrug.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;

/** Files that wish us ill, one by one in {@code hostile-files.csv}, with what the user is told. */
@Tag("long")
class HostileFilesTest {

	private static final Pattern PLACE = Pattern.compile("\\{([a-z.-]+)}");
	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final int DEEP = 100_000;

	@TempDir
	static Path folder;
	private static House house;
	private static final Map<String, String> MADE = new HashMap<>();

	/** A line of the table. */
	record Case(String what, String typed, int exit, String words) {
		@Override
		public String toString() {
			return what;
		}
	}

	static List<Case> cases() throws IOException {
		try (var in = HostileFilesTest.class.getResourceAsStream("hostile-files.csv")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).skip(1)
					.map(line -> line.split(";")).map(cells -> new Case(cells[0], cells[1], Integer.parseInt(cells[2]), cells[3])).toList();
		}
	}

	@BeforeAll
	static void make() throws Exception {
		house = House.whole(folder);
		PracticeFiles school = new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(folder.resolve("school"));
		OddFiles odd = new OddFiles(folder.resolve("vreemd"));
		for (String ending : List.of(".xml", ".xlsx", ".pdf")) {
			put("pipe" + ending, odd.pipe(ending));
		}
		put("device", Path.of("/dev/zero"));
		put("device-link.xml", Files.createSymbolicLink(folder.resolve("apparaat.xml"), Path.of("/dev/zero")));
		put("nowhere.xml", Files.createSymbolicLink(folder.resolve("nergens.xml"), folder.resolve("weg.xml")));
		Files.createSymbolicLink(folder.resolve("heen.xml"), folder.resolve("weer.xml"));
		put("circle.xml", Files.createSymbolicLink(folder.resolve("weer.xml"), folder.resolve("heen.xml")));
		put("empty.xml", Files.createFile(folder.resolve("leeg.xml")));
		put("sparse.xml", sparse(folder.resolve("groot.xml")));
		put("bomb.xml", Files.writeString(folder.resolve("bom.xml"), bomb()));
		put("outside.xml", Files.writeString(folder.resolve("buiten.xml"), "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>"));
		put("deep.xml", Files.writeString(folder.resolve("diep.xml"), "<a>".repeat(DEEP) + "</a>".repeat(DEEP)));
		put("long-name.xml", folder.resolve("a".repeat(500) + ".xml"));
		put("new", folder.resolve("nieuw"));
		put("list", school.cleanList());
		put("dossiers", school.dossiers());
		MADE.put("bsn", school.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow().bsn().digits());
		Path whole = school.dossiers().resolve(school.pupils().stream().filter(p -> p.traits().isEmpty()).findFirst().orElseThrow().leerlingnummer() + ".xml");
		Path withPipe = Files.createDirectory(folder.resolve("met-pijp"));
		new OddFiles(withPipe).pipe(".xml");
		Files.copy(whole, withPipe.resolve("heel.xml"));
		put("folder-with-pipe", withPipe);
		Path links = Files.createDirectory(folder.resolve("koppelingen"));
		Files.createSymbolicLink(links.resolve("een.xml"), whole);
		Files.createSymbolicLink(links.resolve("map"), school.dossiers());
		put("links", links);
		Path withDevice = Files.createDirectory(folder.resolve("huis-apparaat"));
		Files.createSymbolicLink(withDevice.resolve("database.properties"), Path.of("/dev/zero"));
		put("home-with-device", withDevice);
		Path withLock = Files.createDirectory(folder.resolve("huis-pijp"));
		Files.move(new OddFiles(folder.resolve("los")).pipe(".lock"), withLock.resolve("dossierbrug.lock"));
		put("home-with-pipe", withLock);
		Path withData = folder.resolve("huis-data");
		house.type("--home", withData.toString(), "status");
		Files.delete(withData.resolve("data").resolve("dossierbrug.mv.db"));
		Files.move(new OddFiles(folder.resolve("los")).pipe(".db"), withData.resolve("data").resolve("dossierbrug.mv.db"));
		put("home-with-data", withData);
		type("settings", "set", "parnassys.regionaal-initiatief", "true");
	}

	private static void put(String name, Path path) {
		MADE.put(name, path.toString());
	}

	private static Path sparse(Path file) throws IOException {
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(4L << 30);
		}
		return file;
	}

	private static String bomb() {
		StringBuilder xml = new StringBuilder("<!DOCTYPE a [<!ENTITY b0 \"ha\">");
		for (int i = 1; i < 30; i++) {
			xml.append("<!ENTITY b%d \"&b%d;&b%d;&b%d;\">".formatted(i, i - 1, i - 1, i - 1));
		}
		return xml.append("]><a>&b29;</a>").toString();
	}

	private static Answer type(String... words) {
		return words[0].equals("--home") ? house.type(words)
				: house.type(Stream.concat(Stream.of("--home", folder.resolve("home").toString()), Stream.of(words)).toArray(String[]::new));
	}

	private static String[] words(Case one) {
		return PLACE.matcher(one.typed()).replaceAll(found -> MADE.get(found.group(1)).replace("$", "\\$")).split(" ");
	}

	@ParameterizedTest
	@MethodSource("cases")
	void itIsToldInWordsAndHarmsNothing(Case one) {
		Answer answer = assertTimeoutPreemptively(PATIENCE, () -> type(words(one)), "it waits");

		String told = (answer.out() + " " + answer.err()).replaceAll("\\s+", " ");
		assertEquals(one.exit(), answer.exit(), told);
		assertTrue(told.contains(one.words()), () -> one.words() + " in: " + told);
		assertFalse(told.contains("Exception") || told.contains("java."), told);
		assertFalse(told.contains("root:"), told);
		assertTrue(MADE.values().stream().filter(name -> name.startsWith(folder.resolve("vreemd").toString())).map(Path::of)
				.allMatch(pipe -> Files.exists(pipe) && !Files.isRegularFile(pipe)), "a pipe is no pipe any more");
	}
}
