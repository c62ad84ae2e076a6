package nl.dossierbrug.exchange.prepare;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.exchange.pupils.Correction;

/**
 * What of an order is otherwise for single pupils, by the row of the list on which each stands.
 *
 * @param corrections what the rows should have held
 * @param choices categories that are delivered otherwise than the order says for everybody
 * @param attachments files that go along with one pupil
 */
public record PerRow(List<Correction> corrections, Map<Integer, Map<Category, Delivery>> choices,
		Map<Integer, List<Path>> attachments) {

	/** Nobody is an exception. */
	public static final PerRow NONE = new PerRow(List.of(), Map.of(), Map.of());

	public PerRow {
		corrections = List.copyOf(corrections);
		choices = Map.copyOf(choices);
		attachments = Map.copyOf(attachments);
	}
}
