package nl.dossierbrug.cli.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * From ParnasSys to Onderwijs Transparant by the guided way, with those of whom there is no file to be had: what a person does
 * in the two systems is only said here. With a wrong tick, a pupil who cannot be ticked, and one who is missing at the end.
 */
final class GuidedToOt extends Route {

	private static final String TICK = "parnassys.tick";

	private final Path workbook;
	private final Path arrived;
	private final List<PracticePupil> pupils;
	private final PracticePupil stuck;
	private String batch = "";

	/**
	 * @param files the practice school
	 * @param workbook where the workbook of BSNs goes
	 * @param arrived where the list goes that Onderwijs Transparant would give
	 */
	GuidedToOt(PracticeFiles files, Path workbook, Path arrived) {
		super("guided", files);
		this.workbook = workbook;
		this.arrived = arrived;
		pupils = files.pupils().stream().filter(pupil -> Spoiled.DOSSIER.is(pupil) && !Spoiled.ROW.is(pupil)).toList();
		stuck = pupils.getFirst();
	}

	@Override
	void walk() {
		step("start", typed(Stream.concat(Stream.of("guide", "start", "--sender", "parnassys", "--receiver", "ot", "--school", PracticeSchool.BRIN.code(),
				"--list", files().cleanList()), pupils.stream().flatMap(pupil -> Stream.of("--bsn", pupil.bsn().digits()))).toArray()), p -> {
					batch = p.text("batch");
					count(Count.PUPILS, p.number("pupils"));
					return result(p.exit() == 0 && p.count("status", "begeleid") == pupils.size(), "start", pupils.size(), p.number("steps"));
				});
		step("workbook", guide("workbook", "--out", workbook), p -> result(Files.exists(workbook), "workbook", p.number("pupils"), workbook));
		said("open", "ot.open");
		said("load", "ot.load");
		said("ready-screen", "parnassys.open");
		said("search", "parnassys.search");
		mishap();
		said("make-ready", "parnassys.make-ready");
		said("message", "parnassys.message");
		said("again", "ot.again");
		said("import", "ot.import");
		said("filled", "ot.filled");
		said("overview", "ot.overview");
		lookBack();
	}

	/** All are ticked by mistake; one cannot be, and is, once that is solved. */
	private void mishap() {
		said("tick", TICK);
		step("undo", guideOne("done", "--step", TICK, "--undo"), p -> result(p.exit() == 0 && p.number("done") == pupils.size() - 1, "undo",
				stuck.name().roepnaam()));
		step("reasons", guideOne("problem", "--step", TICK), p -> result(p.exit() == 0 && p.filled("who") > 0, "reasons", p.filled("id")));
		step("problem", guideOne("problem", "--step", TICK, "--reason", "parnassys.grey-boxes"),
				p -> result(p.exit() == 0 && p.count("id", "parnassys.grey-boxes") == 1, "problem", stuck.name().roepnaam()));
		shownStep("show", guide("show"), p -> result(p.exit() == 0, "show"));
		step("solved", guideOne("done", "--step", TICK), p -> result(p.number("done") == pupils.size(), "solved", stuck.name().roepnaam()));
	}

	private void lookBack() {
		step("missing", reconcile(pupils.subList(1, pupils.size())), p -> result(p.exit() == 1 && p.count("found", true) == pupils.size() - 1
				&& p.count("found", false) == 1, "missing", pupils.size() - 1, stuck.name().roepnaam()));
		step("todo", typed("status", "--todo"), p -> result(p.count("todo", "guided") == 1, "todo"));
		step("found", reconcile(pupils), p -> {
			count(Count.SEEN, p.count("found", true));
			return result(p.exit() == 0 && p.count("found", true) == pupils.size(), "found", pupils.size());
		});
		step("status", () -> List.of("status", "--batch", batch), p -> result(p.count("way", "guided") == pupils.size() && p.count("status", "begeleid") == pupils.size(),
				"status"));
	}

	private void said(String key, String at) {
		step(key, guide("done", "--step", at), p -> result(p.exit() == 0 && p.number("done") == pupils.size(), "said", p.number("done")));
	}

	/** The list as Onderwijs Transparant would give it, made when it is its turn. */
	private Supplier<List<String>> reconcile(List<PracticePupil> there) {
		return () -> {
			List<String> lines = new ArrayList<>(List.of("Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum"));
			there.forEach(pupil -> lines.add(String.join(";", pupil.name().roepnaam(), pupil.name().voorvoegsel(), pupil.name().achternaam(),
					pupil.birthDate().toString())));
			write(arrived, String.join("\n", lines) + "\n");
			return guide("reconcile", "--list", arrived).get();
		};
	}

	private Supplier<List<String>> guideOne(String verb, Object... more) {
		return guide(verb, Stream.concat(Stream.of(more), Stream.of("--bsn", stuck.bsn().digits())).toArray());
	}

	private Supplier<List<String>> guide(String verb, Object... more) {
		return () -> Stream.concat(Stream.of("guide", verb, "--batch", batch), Stream.of(more).map(Object::toString)).toList();
	}
}
