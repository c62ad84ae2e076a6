package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.exchange.pupils.Correction;

/**
 * What of an order is otherwise for single pupils, by the row of the list on which each stands.
 *
 * @param corrections what the rows should have held, by row; at most one a row
 * @param choices categories that are delivered otherwise than the order says for everybody
 * @param attachments files that go along with one pupil
 * @param parents what the parents of one pupil saw and said; it takes the place of what the dossier says
 */
public record PerRow(List<Correction> corrections, Map<Integer, Map<Category, Delivery>> choices,
		Map<Integer, List<Path>> attachments, Map<Integer, Parents> parents) {

	/** Nobody is an exception. */
	public static final PerRow NONE = new PerRow(List.of(), Map.of(), Map.of(), Map.of());

	public PerRow {
		corrections = corrections.stream().sorted(Comparator.comparing(Correction::row)).toList();
		choices = choices.entrySet().stream().filter(one -> !one.getValue().isEmpty())
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
		attachments = attachments.entrySet().stream().filter(one -> !one.getValue().isEmpty())
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
		parents = parents.entrySet().stream().filter(one -> !one.getValue().equals(Parents.NOT_ASKED))
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/** What was said of a row; empty when it is right. */
	public Optional<Correction> correction(int row) {
		return corrections.stream().filter(one -> one.row() == row).findFirst();
	}

	/** What is otherwise for the pupil on a row; empty when nothing is. */
	public Map<Category, Delivery> choices(int row) {
		return choices.getOrDefault(row, Map.of());
	}

	/** The files of the pupil on a row. */
	public List<Path> attachments(int row) {
		return attachments.getOrDefault(row, List.of());
	}

	/** What was said of the parents of the pupil on a row; empty when nothing was. */
	public Optional<Parents> parents(int row) {
		return Optional.ofNullable(parents.get(row));
	}

	/** The same with this said of its row; what it leaves open stays as it was said before. */
	public PerRow withCorrection(Correction said) {
		List<Correction> others = new ArrayList<>(corrections.stream().filter(one -> one.row() != said.row()).toList());
		others.add(correction(said.row()).map(before -> new Correction(said.row(), said.bsn().or(before::bsn),
				said.birthDate().or(before::birthDate), said.group().or(before::group))).orElse(said));
		return new PerRow(others, choices, attachments, parents);
	}

	/** The same with these choices for one row. */
	public PerRow withChoices(int row, Map<Category, Delivery> others) {
		Map<Integer, Map<Category, Delivery>> all = new HashMap<>(choices);
		all.put(row, others);
		return new PerRow(corrections, all, attachments, parents);
	}

	/** The same with nothing said of a category for single pupils. */
	public PerRow without(Category category) {
		Map<Integer, Map<Category, Delivery>> all = new HashMap<>();
		choices.forEach((row, said) -> {
			Map<Category, Delivery> left = new HashMap<>(said);
			left.remove(category);
			all.put(row, left);
		});
		return new PerRow(corrections, all, attachments, parents);
	}

	/** The same with these files for one row. */
	public PerRow withAttachments(int row, List<Path> files) {
		Map<Integer, List<Path>> all = new HashMap<>(attachments);
		all.put(row, files);
		return new PerRow(corrections, choices, all, parents);
	}

	/** The same with this said of the parents of the pupil on a row; {@link Parents#NOT_ASKED} for nothing. */
	public PerRow withParents(int row, Parents said) {
		Map<Integer, Parents> all = new HashMap<>(parents);
		all.put(row, said);
		return new PerRow(corrections, choices, attachments, all);
	}

	/** The same with nothing said of anybody's parents. */
	public PerRow withoutParents() {
		return new PerRow(corrections, choices, attachments, Map.of());
	}
}
