package nl.dossierbrug.crashes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * A guided handover of two pupils: what people say of its steps, a mishap, a word that is taken back, the workbook, the list of
 * the receiver in which one of them is missing, and at the end both let go.
 */
final class GuidedStory {

	private static final String TICK = "parnassys.tick";
	private static final String OPEN = "ot.open";
	private static final String DONE = "DONE:";

	private final HomeSchool school;
	private final Supplier<HomeState> state;
	private final PracticePupil arrives;
	private final PracticePupil missing;
	private final Map<PracticePupil, SortedMap<String, String>> marks = new HashMap<>();

	/** @param state where everything stands */
	GuidedStory(HomeSchool school, Supplier<HomeState> state, PracticePupil arrives, PracticePupil missing) {
		this.school = school;
		this.state = state;
		this.arrives = arrives;
		this.missing = missing;
	}

	/** The steps, in order; each to be asked for when the one before it was done. @param count a number that was not given before */
	List<Supplier<WorkerStep>> steps(int count) {
		return List.of(this::start, () -> said(both(), each -> each.put(OPEN, DONE), "done", OPEN),
				() -> said(List.of(missing), each -> each.put(TICK, "PROBLEM:parnassys.grey-boxes"), "problem", TICK, "--reason", "parnassys.grey-boxes"),
				() -> said(List.of(missing), each -> each.remove(TICK), "done", TICK, "--undo"), () -> said(both(), each -> each.put(TICK, DONE), "done", TICK),
				() -> workbook(count), () -> reconcile(), this::withdraw);
	}

	private List<PracticePupil> both() {
		return List.of(arrives, missing);
	}

	private WorkerStep start() {
		List<String> words = new ArrayList<>(List.of("command", "guide", "start", "--sender", "parnassys", "--receiver", Story.RECEIVER, "--school",
				PracticeSchool.BRIN.code(), "--list", school.list().toString()));
		both().forEach(pupil -> words.addAll(List.of("--bsn", pupil.bsn().digits())));
		both().forEach(pupil -> marks.put(pupil, new TreeMap<>(Map.of("parnassys.list", DONE))));
		return step("guide start", words, both(), "begeleid");
	}

	private WorkerStep said(List<PracticePupil> pupils, Consumer<Map<String, String>> change, String verb, String at, String... more) {
		List<String> words = words(verb, "--step", at);
		words.addAll(List.of(more));
		pupils.forEach(pupil -> words.addAll(List.of("--bsn", pupil.bsn().digits())));
		pupils.forEach(pupil -> change.accept(marks.get(pupil)));
		return step("guide " + verb, words, pupils, "begeleid");
	}

	private WorkerStep workbook(int count) {
		Path out = school.folder().resolve("bsn-" + count + ".xlsx");
		return new WorkerStep("guide workbook", words("workbook", "--out", out.toString()), Map.of(), Optional.of(out));
	}

	private WorkerStep reconcile() {
		marks.get(arrives).put("reconciled", DONE);
		// everything before it was not said to be done, so it is the first that was not
		marks.get(missing).put("reconciled", "PROBLEM:ot.load");
		return step("guide reconcile", words("reconcile", "--list", school.received(List.of(arrives)).toString()), both(), "begeleid");
	}

	private WorkerStep withdraw() {
		List<String> words = new ArrayList<>(List.of("command", "withdraw", "--reason", "anders"));
		both().forEach(pupil -> words.addAll(List.of("--transfer", state.get().lastGuided(pupil.leerlingnummer()).orElseThrow().id())));
		return step("withdraw", words, both(), "ingetrokken");
	}

	private List<String> words(String verb, String... more) {
		List<String> words = new ArrayList<>(List.of("command", "guide", verb, "--batch",
				state.get().lastGuided(arrives.leerlingnummer()).orElseThrow().batch()));
		words.addAll(List.of(more));
		return words;
	}

	private WorkerStep step(String name, List<String> words, List<PracticePupil> pupils, String status) {
		return new WorkerStep(name, words, pupils.stream().collect(Collectors.toMap(pupil -> "guided " + pupil.leerlingnummer(),
				pupil -> status + " " + marks.get(pupil).entrySet().stream().map(mark -> mark.getKey() + "=" + mark.getValue()).collect(Collectors.joining(",")))));
	}
}
