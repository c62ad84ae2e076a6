package nl.dossierbrug.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** The route from ParnasSys to Onderwijs Transparant, every step of the school's own manual, dirt included. */
final class ParnasSysToOt extends Route {

	private static final String SETTING = "parnassys.regionaal-initiatief";
	private static final String OWN_FIELD = "functioneren/werkhouding";
	private static final String CHANGED_FIELD = "leerling/roepnaam";
	private static final String SPACED_FIELD = "huidigeschool/leerling/huisarts/achternaam";
	private static final String NEW_NAME = "Bobbie";

	private final Path workbook;
	private final Path receipt;
	private final PracticePupil one;
	private final List<PracticePupil> byHand;
	private final long pupils;
	private final long usable;
	private final long ready;
	private String newTransfer = "";
	private String newImport = "";

	/**
	 * @param files the practice school
	 * @param workbook where the workbook of BSNs goes
	 * @param receipt where the receipt of the first batch must come
	 */
	ParnasSysToOt(PracticeFiles files, Path workbook, Path receipt) {
		super("ot", files);
		this.workbook = workbook;
		this.receipt = receipt;
		List<PracticePupil> good = unspoiled();
		one = good.getFirst();
		byHand = good.subList(0, 2);
		pupils = files.pupils().size();
		usable = files.pupils().stream().filter(p -> !Spoiled.ROW.is(p)).count();
		ready = good.size();
	}

	@Override
	void walk() {
		listAndPreconditions();
		prepareAndRequest();
		importAll();
		changeOverwriteAndUndo();
		leaveASpace();
		lookBack();
	}

	private void listAndPreconditions() {
		step("connectors", typed("connectors"), p -> result(p.exit() == 0 && p.count("id", "parnassys") == 1
				&& p.count("id", "ot") == 1, "connectors", p.lines().size()));
		step("pupils", typed("pupils", "--sender", "parnassys", "--list", files().list()), p -> result(p.exit() == 1
				&& p.filled("name") == pupils, "pupils", p.filled("name"), pupils - usable));
		step("bsn-list", typed("bsn-list", "--sender", "parnassys", "--list", files().list(), "--out", workbook),
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
		step("prepare", prepare(), p -> {
			count(Count.PUPILS, p.number("pupils"));
			count(Count.READY, p.number("ready"));
			count(Count.HELD_BACK, p.number("refused"));
			return result(p.exit() == 1 && p.number("ready") == ready && p.number("refused") == pupils - ready
					&& Files.exists(receipt), "prepare", p.number("ready"), p.number("refused"), receipt);
		});
		step("request.numbers", request("--bsn", byHand.get(0).bsn().digits(), byHand.get(1).bsn().digits()),
				p -> result(p.exit() == 0 && p.count("status", "ontvangen") == byHand.size(), "request", p.lines().size(),
						p.count("status", "ontvangen"), 0));
		step("request.workbook", request("--bsn-file", workbook),
				p -> result(p.exit() == 1 && p.count("status", "ontvangen") == ready && p.filled("refusal") == usable - ready,
						"request", p.lines().size(), p.count("status", "ontvangen"), p.filled("refusal")));
		step("inbox", typed("inbox", "--receiver", "ot"), p -> {
			count(Count.RECEIVED, p.lines().size());
			return result(p.exit() == 0 && p.lines().size() == ready, "inbox", p.lines().size());
		});
	}

	private void importAll() {
		step("plan", typed("import", "--receiver", "ot", "--batch", "B1", "--mode", "aanvullen", "--dry-run"),
				p -> result(p.exit() == 0 && p.lines().size() == ready && p.count("action", "new") == ready
						&& p.filled("import") == 0, "plan", p.count("action", "new")));
		step("import", typed("import", "--receiver", "ot", "--batch", "B1", "--mode", "aanvullen"),
				p -> result(p.exit() == 0 && p.lines().size() == ready && p.count("action", "new") == ready
						&& p.filled("import") == ready, "import", p.filled("import")));
		step("own", typed("okr-set", "--receiver", "ot", "--bsn", one.bsn().digits(), "--field", OWN_FIELD, "--value",
				text("own.value").in(Language.NL)),
				p -> result(p.exit() == 0 && !p.text("value").isEmpty(), "own"));
	}

	private void changeOverwriteAndUndo() {
		step("prepare.again", () -> {
			rename(one, NEW_NAME);
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
		step("okr", typed("okr", "--receiver", "ot"), p -> {
			count(Count.IMPORTED, p.lines().size());
			return result(p.exit() == 0 && p.lines().size() == ready, "okr", p.lines().size());
		});
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
				"--list", files().list(), "--dossiers", files().dossiers());
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
}
