package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.exchange.pupils.Correction;

/** Which categories and files go along, for everybody and for single pupils, as texts by question, and back. */
final class ChoicesText {

	private static final String FOR_ALL = "0";

	void write(Along along, PerRow perRow, Map<String, String> answers) {
		answers.put("choices", Lines.joined(lines(FOR_ALL, along.choices()).toList()));
		answers.put("choices-of", Lines.joined(perRow.choices().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.flatMap(one -> lines(one.getKey().toString(), one.getValue())).toList()));
		answers.put("attachments", Lines.joined(perRow.attachments().entrySet().stream().sorted(Map.Entry.comparingByKey())
				.flatMap(one -> one.getValue().stream().map(file -> List.of(one.getKey().toString(), file.toString()))).toList()));
		answers.put("attachments-by-number", Lines.joined(along.attachments().keySet().stream().map(Bsn::digits).sorted()
				.flatMap(bsn -> along.attachments().get(new Bsn(bsn)).stream().map(file -> List.of(bsn, file.toString()))).toList()));
	}

	Map<Category, Delivery> choices(Map<String, String> answers) {
		Map<Category, Delivery> choices = new HashMap<>();
		lines(answers, "choices").forEach(parts -> choices.put(new Category(parts.get(1)), Delivery.valueOf(parts.get(2))));
		return choices;
	}

	Map<Bsn, List<Path>> attachments(Map<String, String> answers) {
		Map<Bsn, List<Path>> attachments = new HashMap<>();
		lines(answers, "attachments-by-number").forEach(parts -> attachments.computeIfAbsent(new Bsn(parts.get(0)), bsn -> new ArrayList<>())
				.add(Path.of(parts.get(1))));
		return attachments;
	}

	PerRow perRow(Map<String, String> answers, List<Correction> corrections, Map<Integer, Parents> parents) {
		Map<Integer, Map<Category, Delivery>> choices = new HashMap<>();
		lines(answers, "choices-of").forEach(parts -> choices.computeIfAbsent(Integer.valueOf(parts.get(0)), row -> new HashMap<>())
				.put(new Category(parts.get(1)), Delivery.valueOf(parts.get(2))));
		Map<Integer, List<Path>> attachments = new HashMap<>();
		lines(answers, "attachments").forEach(parts -> attachments.computeIfAbsent(Integer.valueOf(parts.get(0)), row -> new ArrayList<>())
				.add(Path.of(parts.get(1))));
		return new PerRow(corrections, choices, attachments, parents);
	}

	private static Stream<List<String>> lines(String row, Map<Category, Delivery> choices) {
		return choices.keySet().stream().map(Category::code).sorted()
				.map(code -> List.of(row, code, choices.get(new Category(code)).name()));
	}

	private static List<List<String>> lines(Map<String, String> answers, String question) {
		return Lines.of(answers.getOrDefault(question, ""));
	}
}
