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

/** The route from ParnasSys to TOP dossier: register once, send, look, import into groups. */
final class ParnasSysToTop extends Route {

	private static final String SCHOOL = PracticeSchool.BRIN.code();
	private static final String POINT = "1";
	/** As invented as the practice school. */
	private static final String KEY = "oefensleutel-00ZZ-2026";
	private static final String NEW_NAME = "Robbie";

	private final Path papers;
	private final List<PracticePupil> supported;
	/** Of whom no dossier for a samenwerkingsverband can be made. */
	private final PracticePupil unsupported;
	/** Whose group has another name in the dossier. */
	private final PracticePupil elsewhere;
	/** Whose dossier is corrected. */
	private final PracticePupil one;
	private String batch = "";
	private String transfer = "";

	/**
	 * @param files the practice school
	 * @param papers the folder for PDFs
	 */
	ParnasSysToTop(PracticeFiles files, Path papers) {
		super("top", files);
		this.papers = papers;
		List<PracticePupil> good = unspoiled();
		supported = good.stream().filter(p -> p.is("support")).toList();
		unsupported = good.stream().filter(p -> !p.is("support")).findFirst().orElseThrow();
		elsewhere = supported.stream().filter(p -> p.is("other-group")).findFirst().orElseThrow();
		one = supported.stream().filter(p -> p != elsewhere).findFirst().orElseThrow();
	}

	@Override
	void walk() {
		register();
		send();
		read();
		importAll();
		newVersion();
		lookBack();
	}

	private void register() {
		shownStep("preflight.off", preflight(), p -> result(p.exit() == 1, "preflight.off"));
		step("prepare.off", prepare(one), p -> result(p.exit() == 1 && p.refused("top.aanleverpunt") == 1, "prepare.off"));
		step("register.wrong", register("nul", "kort"), p -> result(p.exit() == 1 && p.count("ok", false) == 2,
				"register.wrong", p.count("ok", false)));
		step("register", register(POINT, KEY), p -> result(p.exit() == 0 && p.count("ok", true) == 1, "register", POINT));
		step("preflight.on", preflight(), p -> result(p.exit() == 0 && p.count("ok", false) == 0, "preflight.on",
				p.lines().size()));
	}

	private void send() {
		PracticePupil[] chosen = Stream.concat(supported.stream(), Stream.of(unsupported)).toArray(PracticePupil[]::new);
		step("prepare", prepare(chosen), p -> {
			batch = p.text("batch");
			transfer = p.where("name", one.name().spoken(), "transfer");
			long sent = p.count("status", "verstrekt");
			count(Count.PUPILS, p.number("pupils"));
			count(Count.READY, p.number("ready"));
			count(Count.HELD_BACK, p.number("refused"));
			return result(p.exit() == 1 && sent == supported.size() && p.number("refused") == 1, "prepare", sent,
					unsupported.name().spoken());
		});
		step("inbox", typed("inbox", "--receiver", "top"), p -> {
			count(Count.RECEIVED, p.lines().size());
			return result(p.exit() == 0 && p.count("status", "ontvangen") == supported.size(), "inbox", p.lines().size());
		});
		step("request", typed("request", "--receiver", "top", "--school", SCHOOL, "--bsn", one.bsn().digits()),
				p -> result(p.exit() == 1 && p.refused("request.way") == 1, "request"));
	}

	private void read() {
		Path school = papers.resolve(one.leerlingnummer() + ".pdf");
		Path parents = papers.resolve(one.leerlingnummer() + "-ouders.pdf");
		step("pdf", () -> List.of("pdf", "--transfer", transfer, "--out", school.toString()),
				p -> result(p.exit() == 0 && Files.exists(school), "pdf", p.number("pages"), school));
		step("pdf.parents", () -> List.of("pdf", "--transfer", transfer, "--out", parents.toString(), "--for", "parents"),
				p -> result(p.exit() == 0 && Files.exists(parents), "pdf.parents", p.number("pages"), parents));
	}

	private void importAll() {
		step("import", importBatch(), p -> {
			count(Count.HELD_BACK, count(Count.HELD_BACK) + p.refused("import.group-unknown"));
			return result(p.exit() == 1 && p.count("action", "new") == supported.size() - 1
					&& p.refused("import.group-unknown") == 1, "import", p.count("action", "new"), elsewhere.name().spoken(),
					PracticeSchool.OTHER_GROUP);
		});
		step("groups", groups(), p -> result(p.exit() == 0 && p.count("group", elsewhere.group()) == 1, "groups",
				p.lines().size()));
		step("groups.map", groups("map", PracticeSchool.OTHER_GROUP, elsewhere.group()), p -> result(
				p.exit() == 0 && p.text("group").equals(elsewhere.group()), "groups.map", PracticeSchool.OTHER_GROUP,
				elsewhere.group()));
		step("import.rest", importBatch(), p -> result(p.exit() == 0 && p.count("action", "new") == 1, "import.rest",
				p.count("action", "new"), p.count("action", "same")));
	}

	private void newVersion() {
		step("prepare.again", () -> {
			rename(one, NEW_NAME);
			return prepare(one).get();
		}, p -> {
			transfer = p.text("transfer");
			return result(p.text("status").equals("verstrekt") && p.number("version") == 2, "prepare.again",
					one.name().spoken(), p.number("version"));
		});
		step("import.again", () -> List.of("import", "--receiver", "top", "--transfer", transfer), p -> result(
				p.exit() == 0 && p.text("action").equals("update"), "import.again", one.name().roepnaam(), NEW_NAME));
		step("okr", typed("okr", "--receiver", "top"), p -> {
			count(Count.IMPORTED, p.lines().size());
			return result(p.exit() == 0 && p.lines().size() == supported.size(), "okr", p.lines().size());
		});
		step("prepare.same", prepare(one), p -> result(p.text("transfer").equals(transfer) && p.number("version") == 2,
				"prepare.same", p.number("version")));
		step("prepare.third", () -> Stream.concat(prepare(one).get().stream(), Stream.of("--contact", "Juf Ineke van Dam;0600000108")).toList(), p -> {
			transfer = p.text("transfer");
			return result(p.text("status").equals("verstrekt") && p.number("version") == 3, "prepare.third",
					p.number("version"));
		});
		step("delete", () -> List.of("delete", "--receiver", "top", "--transfer", transfer, "--reason",
				text("delete.reason").in(Language.NL)), p -> result(p.exit() == 0 && p.text("status").equals("verwijderd"), "delete"));
	}

	private void lookBack() {
		step("timeline", () -> List.of("status", "--transfer", transfer), p -> result(p.hasBelow("timeline", "event", "verwijderd"),
				"timeline", p.below("timeline").size()));
		step("todo", typed("status", "--todo"), p -> result(p.exit() == 0 && p.filled("todo") == p.lines().size()
				&& p.count("todo", "refused") > 0 && p.count("todo", "changed") > 0, "todo", p.lines().size(),
				p.count("todo", "changed")));
		step("audit", typed("audit", "--verify"), p -> result(p.exit() == 0 && p.count("verified", true) == 1, "audit",
				p.lines().size() - 1));
	}

	private static Supplier<List<String>> preflight() {
		return typed("preflight", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL);
	}

	/** The key stands in a file, as everywhere: arguments can be read by others. */
	private Supplier<List<String>> register(String point, String key) {
		Path file = papers.resolveSibling("sleutel.txt");
		return () -> {
			write(file, key);
			return List.of("register", "--receiver", "top", "--school", SCHOOL, "--point", point, "--key-file", file.toString());
		};
	}

	private Supplier<List<String>> prepare(PracticePupil... pupils) {
		return typed(Stream.concat(Stream.of("prepare", "--sender", "parnassys", "--receiver", "top", "--school", SCHOOL,
				"--profile", "POSWV", "--list", files().list(), "--roster", files().roster(), "--dossiers", files().dossiers()),
				Stream.of(pupils).flatMap(pupil -> Stream.of("--bsn", pupil.bsn().digits()))).toArray());
	}

	private Supplier<List<String>> importBatch() {
		return () -> List.of("import", "--receiver", "top", "--batch", batch);
	}

	private static Supplier<List<String>> groups(String... what) {
		return typed(Stream.concat(Stream.of("groups", "--receiver", "top", "--school", SCHOOL), Stream.of(what)).toArray());
	}
}
