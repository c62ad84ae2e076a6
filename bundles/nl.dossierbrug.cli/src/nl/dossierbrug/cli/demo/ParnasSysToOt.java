package nl.dossierbrug.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.cli.demo.Scene.Result;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** The route from ParnasSys to Onderwijs Transparant, every step of the school's own manual, dirt included. */
final class ParnasSysToOt {

	/** What keeps a pupil's row on the list from being used. */
	private static final Set<String> SPOILED_ROWS = Set.of("list-elfproef", "list-onderwijsnummer", "list-empty");
	/** What keeps a pupil's dossier from being used. */
	private static final Set<String> SPOILED_DOSSIERS = Set.of("no-dossier", "mixed-up", "cut-off");
	private static final String SETTING = "parnassys.regionaal-initiatief";
	private static final String OWN_FIELD = "functioneren/werkhouding";
	private static final String CHANGED_FIELD = "leerling/roepnaam";
	private static final String SPACED_FIELD = "huidigeschool/leerling/huisarts/achternaam";
	private static final String NEW_NAME = "Bobbie";

	private final Messages texts = new Messages(ParnasSysToOt.class);
	private final PracticeFiles files;
	private final Path workbook;
	private final Path receipt;
	private final PracticePupil one;
	private final List<PracticePupil> byHand;
	private final long pupils;
	private final long usable;
	private final long ready;
	private final List<Scene> scenes = new ArrayList<>();
	private String newTransfer = "";
	private String newImport = "";

	/**
	 * @param files the practice school
	 * @param workbook where the workbook of BSNs goes
	 * @param receipt where the receipt of the first batch must come
	 */
	ParnasSysToOt(PracticeFiles files, Path workbook, Path receipt) {
		this.files = files;
		this.workbook = workbook;
		this.receipt = receipt;
		List<PracticePupil> good = files.pupils().stream()
				.filter(p -> !has(p, SPOILED_ROWS) && !has(p, SPOILED_DOSSIERS)).toList();
		one = good.getFirst();
		byHand = good.subList(0, 2);
		pupils = files.pupils().size();
		usable = files.pupils().stream().filter(p -> !has(p, SPOILED_ROWS)).count();
		ready = good.size();
	}

	private static boolean has(PracticePupil pupil, Set<String> traits) {
		return traits.stream().anyMatch(pupil::is);
	}

	/** The steps, in order. */
	List<Scene> scenes() {
		listAndPreconditions();
		prepareAndRequest();
		importAll();
		changeOverwriteAndUndo();
		leaveASpace();
		lookBack();
		return List.copyOf(scenes);
	}

	private void listAndPreconditions() {
		step("connectors", typed("connectors"), p -> result(p.exit() == 0 && p.count("id", "parnassys") == 1
				&& p.count("id", "ot") == 1, "connectors", p.lines().size()));
		step("pupils", typed("pupils", "--sender", "parnassys", "--list", files.list()), p -> result(p.exit() == 1
				&& p.filled("name") == pupils, "pupils", p.filled("name"), pupils - usable));
		step("bsn-list", typed("bsn-list", "--sender", "parnassys", "--list", files.list(), "--out", workbook),
				p -> result(Files.exists(workbook) && p.number("pupils") == usable, "bsn-list", p.number("pupils"),
						workbook));
		step("preflight.off", preflight(), p -> result(p.exit() == 1 && p.count("ok", false) == 1, "preflight.off",
				p.count("ok", false)));
		step("prepare.off", prepare(), p -> result(p.exit() == 1 && !p.refusal().isEmpty(), "prepare.off"));
		step("setting", typed("settings", "set", SETTING, "true"), p -> result(p.exit() == 0, "setting"));
		step("preflight.on", preflight(), p -> result(p.exit() == 0 && p.count("ok", false) == 0, "preflight.on",
				p.lines().size()));
	}

	private void prepareAndRequest() {
		step("prepare", prepare(), p -> result(p.exit() == 1 && p.number("ready") == ready
				&& p.number("refused") == pupils - ready && Files.exists(receipt), "prepare", p.number("ready"),
				p.number("refused"), receipt));
		step("request.numbers", request("--bsn", byHand.get(0).bsn().digits(), byHand.get(1).bsn().digits()),
				p -> result(p.exit() == 0 && p.count("status", "ontvangen") == byHand.size(), "request", p.lines().size(),
						p.count("status", "ontvangen"), 0));
		step("request.workbook", request("--bsn-file", workbook),
				p -> result(p.exit() == 1 && p.count("status", "ontvangen") == ready && p.filled("refusal") == usable - ready,
						"request", p.lines().size(), p.count("status", "ontvangen"), p.filled("refusal")));
		step("inbox", typed("inbox", "--receiver", "ot"), p -> result(p.exit() == 0 && p.lines().size() == ready,
				"inbox", p.lines().size()));
	}

	private void importAll() {
		step("plan", typed("import", "--receiver", "ot", "--batch", "B1", "--mode", "aanvullen", "--dry-run"),
				p -> result(p.exit() == 0 && p.lines().size() == ready && p.count("action", "new") == ready
						&& p.filled("import") == 0, "plan", p.count("action", "new")));
		step("import", typed("import", "--receiver", "ot", "--batch", "B1", "--mode", "aanvullen"),
				p -> result(p.exit() == 0 && p.lines().size() == ready && p.count("action", "new") == ready
						&& p.filled("import") == ready, "import", p.filled("import")));
		step("own", typed("okr-set", "--receiver", "ot", "--bsn", one.bsn().digits(), "--field", OWN_FIELD, "--value",
				texts.text("own.value").nl()),
				p -> result(p.exit() == 0 && !p.text("value").isEmpty(), "own"));
	}

	private void changeOverwriteAndUndo() {
		step("prepare.again", () -> {
			changeName();
			return Stream.concat(prepare().get().stream(), Stream.of("--bsn", one.bsn().digits())).toList();
		}, p -> {
			newTransfer = p.text("transfer");
			return result(p.number("ready") == 1 && p.number("version") == 2, "prepare.again", newTransfer,
					p.number("version"));
		});
		step("request.again", request("--bsn", one.bsn().digits()), p -> result(
				p.exit() == 0 && p.text("transfer").equals(newTransfer), "request", 1, p.count("status", "ontvangen"), 0));
		step("plan.fill", importNew("aanvullen", "--dry-run"), p -> result(
				p.below("changes", CHANGED_FIELD, "effect").equals("keep"), "plan.fill", one.name().roepnaam(), NEW_NAME));
		step("overwrite", importNew("overschrijven"), p -> {
			newImport = p.text("import");
			return result(p.text("action").equals("update")
					&& p.below("changes", CHANGED_FIELD, "effect").equals("overwrite"), "overwrite",
					one.name().roepnaam(), NEW_NAME);
		});
		step("okr.one", okrOfOne(), p -> result(p.below("fields", CHANGED_FIELD, "value").equals(NEW_NAME)
				&& !p.below("fields", OWN_FIELD, "value").isEmpty(), "okr.one", NEW_NAME));
		step("undo", () -> List.of("undo", "--import", newImport), p -> result(
				p.exit() == 0 && p.number("restored") > 0, "undo", p.number("restored")));
		step("okr.undone", okrOfOne(), p -> result(
				p.below("fields", CHANGED_FIELD, "value").equals(one.name().roepnaam())
						&& !p.below("fields", OWN_FIELD, "value").isEmpty(), "okr.undone", one.name().roepnaam()));
	}

	/** The manual's note: a field with a lone space in it is not empty, so Aanvullen leaves it, unless it is told otherwise. */
	private void leaveASpace() {
		step("space.set", typed("okr-set", "--receiver", "ot", "--bsn", one.bsn().digits(), "--field", SPACED_FIELD,
				"--value", " "), p -> result(p.exit() == 0 && p.text("value").equals(" "), "space.set"));
		step("space.kept", importNew("aanvullen"), p -> result(p.exit() == 0
				&& p.below("changes", SPACED_FIELD, "effect").equals("keep")
				&& p.below("changes", SPACED_FIELD, "old").equals(" "), "space.kept",
				p.below("changes", SPACED_FIELD, "new")));
		step("space.filled", importNew("aanvullen", "--spaces-empty"), p -> result(p.exit() == 0
				&& p.below("changes", SPACED_FIELD, "effect").equals("fill"), "space.filled",
				p.below("changes", SPACED_FIELD, "new")));
	}

	private void lookBack() {
		step("okr", typed("okr", "--receiver", "ot"), p -> result(p.exit() == 0 && p.lines().size() == ready, "okr",
				p.lines().size()));
		step("status", typed("status", "--batch", "B1"), p -> result(p.count("status", "geïmporteerd") == ready
				&& p.count("status", "geweigerd") == pupils - ready, "status", p.count("status", "geïmporteerd"),
				p.count("status", "geweigerd")));
		step("audit", typed("audit", "--verify"), p -> result(p.exit() == 0 && p.count("verified", true) == 1, "audit",
				p.lines().size() - 1));
	}

	private Supplier<List<String>> preflight() {
		return typed("preflight", "--sender", "parnassys", "--receiver", "ot", "--school", PracticeSchool.BRIN.code());
	}

	private Supplier<List<String>> prepare() {
		return typed("prepare", "--sender", "parnassys", "--receiver", "ot", "--school", PracticeSchool.BRIN.code(),
				"--list", files.list(), "--dossiers", files.dossiers());
	}

	private static Supplier<List<String>> request(Object... what) {
		return typed(Stream.concat(Stream.of("request", "--receiver", "ot", "--school", PracticeSchool.BRIN.code()),
				Stream.of(what)).toArray());
	}

	private Supplier<List<String>> importNew(String mode, String... more) {
		return () -> Stream.concat(Stream.of("import", "--receiver", "ot", "--transfer", newTransfer, "--mode", mode),
				Stream.of(more)).toList();
	}

	private Supplier<List<String>> okrOfOne() {
		return typed("okr", "--receiver", "ot", "--bsn", one.bsn().digits());
	}

	private static Supplier<List<String>> typed(Object... words) {
		return () -> Stream.of(words).map(Object::toString).toList();
	}

	/** The school has corrected a name, and takes the dossier out of its system once more. */
	private void changeName() {
		Path dossier = files.dossiers().resolve(one.leerlingnummer() + ".xml");
		try {
			String xml = Files.readString(dossier, StandardCharsets.UTF_8);
			Files.writeString(dossier, xml.replaceFirst("(<(?:\\w+:)?roepnaam>)[^<]*", "$1" + NEW_NAME),
					StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void step(String key, Supplier<List<String>> typed, Function<Played, Result> check) {
		scenes.add(new Scene(texts.text(key + ".title"), typed, check));
	}

	private Result result(boolean ok, String key, Object... arguments) {
		Object[] said = Stream.of(arguments).map(a -> a instanceof Path path ? path.toString() : a).toArray();
		return new Result(ok, texts.text(key + ".result", said));
	}
}
