package nl.dossierbrug.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** The route from Esis to LDOS: everything of "overstapdossier onderhouden" for a whole group at once. */
final class EsisToLdos extends Route {

	private static final String SCHOOL = PracticeSchool.BRIN.code();
	/** As invented as the practice school. */
	private static final String OTHER_SCHOOL = "00ZX";
	private static final String SETTING = "ldos.gebruikers-en-klassen";
	/** In LDOS somebody with the role directie asks. */
	private static final String HEAD = "directeur";
	/** As invented as the head. */
	private static final String HEADS_PIN = "2468";
	private static final String NEW_NAME = "Sarah";

	private final PracticeSchool school;
	private final LocalDate today;
	/** Whose parents do not agree. */
	private final PracticePupil disagreed;
	/** Whose parents have not seen the dossier yet. */
	private final PracticePupil unseen;
	/** Whose dossier is taken back. */
	private final PracticePupil takenBack;
	/** Who is asked for too early: half of the dossier is there. */
	private final PracticePupil early;
	private final Path paper;
	private final Path pin;
	private final long ready;
	private final int all;
	private String batch = "";
	private String draft = "";
	private String backTransfer = "";
	private String ownTransfer = "";
	private String ownImport = "";

	/**
	 * @param school makes a dossier once more
	 * @param files the practice school
	 * @param today the day on which parents can at the latest have seen a dossier
	 * @param papers the folder for PDFs
	 */
	EsisToLdos(PracticeSchool school, PracticeFiles files, LocalDate today, Path papers) {
		super("ldos", files);
		this.school = school;
		this.today = today;
		disagreed = files.pupils().stream().filter(p -> p.is("not-agreed")).findFirst().orElseThrow();
		early = files.pupils().stream().filter(p -> p.is("cut-off")).findFirst().orElseThrow();
		unseen = unspoiled().stream().filter(p -> p.profile().code().equals("BB")).findFirst().orElseThrow();
		paper = papers.resolve(unseen.leerlingnummer() + "-ouders.pdf");
		pin = papers.resolveSibling("pincode-directeur.txt");
		takenBack = unspoiled().getFirst();
		ready = unspoiled().size() + 1L;
		all = files.pupils().size();
	}

	@Override
	void walk() {
		inOrder();
		notAllowed();
		prepare();
		request();
		importAll();
	}

	private void inOrder() {
		step("pupils", typed("pupils", "--sender", "esis", "--list", files().esisList(), "--roster", files().roster()),
				p -> result(p.exit() == 1 && p.filled("name") == all, "pupils", p.filled("name")));
		shownStep("preflight.off", preflight(), p -> result(p.exit() == 1, "preflight.off"));
		step("user", addHead(), p -> result(p.exit() == 0, "user", HEAD));
		step("setting", typed("settings", "set", SETTING, "true"), p -> result(p.exit() == 0, "setting"));
		step("preflight.on", asHead(preflight()), p -> result(p.exit() == 0 && p.count("ok", false) == 0, "preflight.on",
				p.lines().size()));
		step("request.early", asHead(request("--bsn", early.bsn().digits())), p -> result(
				p.exit() == 1 && p.refused("TR-01") == 1, "request.early", early.name().spoken()));
	}

	private void notAllowed() {
		step("other-school", prepareAll("--to", OTHER_SCHOOL), p -> result(p.exit() == 1 && p.refused("ldos.own-brin") == 1,
				"other-school", OTHER_SCHOOL, SCHOOL));
		step("school-years", prepareAll("--school-years", "4"), p -> result(
				p.exit() == 1 && p.refused("prepare.school-years") == 1, "school-years"));
		step("too-soon", prepareAll("--inspected", today.plusDays(1), "--inspected-by", text("seen-by").in(Language.NL)),
				p -> result(p.exit() == 1 && p.refused("IN-02") == 1, "too-soon"));
		step("wrong-attachment", prepareAll("--draft", "--bsn", takenBack.bsn().digits(), "--attachment",
				takenBack.bsn().digits() + "=" + files().dossiers().resolve(takenBack.leerlingnummer() + ".xml")),
				p -> result(p.exit() == 1 && p.refused("compose.attachment-type") == 1, "wrong-attachment"));
		step("draft", () -> {
			takeOutAgain();
			return prepareAll("--draft").get();
		}, p -> {
			draft = p.where("name", unseen.name().spoken(), "transfer");
			return result(p.exit() == 1 && p.count("status", "gecontroleerd") == ready && p.number("ready") == 0, "draft",
					early.name().spoken(), p.count("status", "gecontroleerd"));
		});
		step("no-inspection", prepareAll("--bsn", unseen.bsn().digits()), p -> result(p.exit() == 1
				&& p.refused("dossier.errors") == 1 && p.wrong() == 1, "no-inspection", unseen.name().spoken()));
		step("pdf", () -> List.of("pdf", "--transfer", draft, "--out", paper.toString(), "--for", "parents"),
				p -> result(p.exit() == 0 && Files.exists(paper), "pdf", p.number("pages"), paper));
	}

	private void prepare() {
		step("prepare", prepareAll(choices(today.minusDays(1), "--agreed", "Ja", "--notify")), p -> {
			batch = p.text("batch");
			backTransfer = p.where("name", takenBack.name().spoken(), "transfer");
			count(Count.PUPILS, p.number("pupils"));
			count(Count.READY, p.number("ready"));
			count(Count.HELD_BACK, p.number("refused"));
			return result(p.exit() == 1 && p.number("ready") == ready && p.number("refused") == all - ready,
					"prepare", p.number("ready"), p.number("refused"));
		});
		step("notice", asHead(typed("inbox", "--receiver", "ldos")), p -> result(p.exit() == 0 && p.lines().size() == 1
				&& p.text("name").equals(early.name().spoken()), "notice", early.name().spoken()));
		step("changed", () -> {
			rename(disagreed, NEW_NAME);
			return List.of("status", "--todo");
		}, p -> result(p.where("todo", "changed", "name").equals(disagreed.name().spoken()), "changed",
				disagreed.name().spoken()));
		step("seen-earlier", prepareAll(disagreeing(today.minusDays(1))), p -> result(
				p.exit() == 1 && p.refused("inspection.older") == 1, "seen-earlier"));
		step("disagreed", prepareAll(disagreeing(today)), p -> {
			ownTransfer = p.text("transfer");
			return result(p.number("ready") == 1 && p.number("version") == 2, "disagreed", disagreed.name().spoken(),
					p.number("version"));
		});
		step("ready", () -> List.of("status", "--batch", batch), p -> result(p.count("status", "gereed") == ready - 1,
				"ready", p.count("status", "gereed"), p.count("status", "vervangen")));
		step("withdraw", () -> List.of("withdraw", "--transfer", backTransfer, "--reason", text("withdraw.reason").in(Language.NL)),
				p -> result(p.exit() == 0 && p.text("status").equals("ingetrokken"), "withdraw", takenBack.name().spoken()));
	}

	private void request() {
		step("wrong-role", ofBatch(request("--batch")), p -> result(p.exit() != 0 && p.refused("ldos.role") == 1,
				"wrong-role"));
		step("request", asHead(ofBatch(request("--batch"))), p -> {
			long received = p.count("status", "ontvangen");
			count(Count.RECEIVED, received);
			return result(p.exit() == 1 && received == ready - 1 && p.refused("request.withdrawn") == 0, "request",
					p.lines().size(), received);
		});
		step("delivered", () -> List.of("status", "--transfer", ownTransfer), p -> result(
				p.text("status").equals("verstrekt") && p.hasBelow("timeline", "event", "gereed")
						&& p.hasBelow("timeline", "event", "verstrekt"), "delivered", p.below("timeline").size()));
		step("not-changed", asHead(request("--bsn", early.bsn().digits())), p -> result(
				p.exit() == 1 && p.refused("TR-03") == 1, "not-changed"));
	}

	private void importAll() {
		step("import", asHead(ofBatch(typed("import", "--receiver", "ldos", "--batch"))), p -> result(
				p.count("action", "new") == ready - 2, "import", p.count("action", "new")));
		step("import.one", importOwn(), p -> {
			ownImport = p.text("import");
			return result(p.text("action").equals("new"), "import.one", disagreed.name().spoken());
		});
		step("undo", asHead(() -> List.of("undo", "--import", ownImport)), p -> result(
				p.exit() == 0 && p.number("restored") > 0, "undo", p.number("restored")));
		step("import.again", importOwn(), p -> result(p.text("action").equals("new"), "import.again"));
		step("okr", asHead(typed("okr", "--receiver", "ldos")), p -> {
			count(Count.IMPORTED, p.lines().size());
			return result(p.exit() == 0 && p.lines().size() == ready - 1, "okr", p.lines().size());
		});
	}

	private void takeOutAgain() {
		try {
			school.writeAgain(files(), early);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Supplier<List<String>> preflight() {
		return typed("preflight", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL);
	}

	private Supplier<List<String>> prepareAll(Object... more) {
		return typed(Stream.concat(Stream.of("prepare", "--sender", "esis", "--receiver", "ldos", "--school", SCHOOL, "--list",
				files().esisList(), "--roster", files().roster(), "--dossiers", files().dossiers()), Stream.of(more)).toArray());
	}

	/** What is filled in once for the whole group in the steps of Esis. */
	private Object[] choices(LocalDate seen, String... more) {
		List<Object> choices = new ArrayList<>(List.of("--profile", "POPO", "--category", "cat_verzuim=OPT-UIT", "--school-years",
				"3", "--contact", text("contact").in(Language.NL), "--contact-wanted", "--attachments", files().attachments(), "--to",
				SCHOOL, "--inspected", seen, "--inspected-by", text("seen-by").in(Language.NL)));
		choices.addAll(List.of(more));
		return choices.toArray();
	}

	private Object[] disagreeing(LocalDate seen) {
		return choices(seen, "--agreed", "Nee", "--reason", text("reason").in(Language.NL), "--bsn", disagreed.bsn().digits(),
				"--replace-answer", disagreed.bsn().digits());
	}

	private static Supplier<List<String>> request(String... what) {
		return typed(Stream.concat(Stream.of("request", "--receiver", "ldos", "--school", SCHOOL), Stream.of(what)).toArray());
	}

	private Supplier<List<String>> importOwn() {
		return asHead(() -> List.of("import", "--receiver", "ldos", "--transfer", ownTransfer));
	}

	private Supplier<List<String>> ofBatch(Supplier<List<String>> typed) {
		return () -> Stream.concat(typed.get().stream(), Stream.of(batch)).toList();
	}

	/** The head has no account on this computer, so a pin. It stands in a file: arguments can be read by others. */
	private Supplier<List<String>> addHead() {
		return () -> {
			write(pin, HEADS_PIN);
			return List.of("users", "add", HEAD, "--role", "directie", "--pin-file", pin.toString());
		};
	}

	private Supplier<List<String>> asHead(Supplier<List<String>> typed) {
		return () -> Stream.concat(Stream.of("--user", HEAD, "--pin-file", pin.toString()), typed.get().stream()).toList();
	}
}
