package nl.dossierbrug.exchange.prepare;

import nl.dossierbrug.core.spi.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.desk.Desk;

/** Tells what an order that was begun still lacks before it can be carried out. */
final class WholeOrder {

	private final Desk desk;

	WholeOrder(Desk desk) {
		this.desk = desk;
	}

	/** {@code order.incomplete} with everything that is missing to look ahead; empty when nothing is. */
	Optional<Refusal> missingToLook(PrepareOrder order) {
		return refusal(files(order));
	}

	/** {@code order.incomplete} with everything that is missing; empty when the order is whole. */
	Optional<Refusal> missing(PrepareOrder order) {
		List<Text> missing = files(order);
		List<Parents> seen = Stream.concat(Stream.of(order.parents()), order.perRow().parents().values().stream()).filter(Parents::seen).toList();
		add(missing, seen.stream().anyMatch(parents -> parents.on().isEmpty()), "order.lacks.inspection-day");
		add(missing, seen.stream().anyMatch(parents -> parents.by().isBlank()), "order.lacks.inspection-by");
		return refusal(missing);
	}

	private List<Text> files(PrepareOrder order) {
		List<Text> missing = new ArrayList<>();
		add(missing, order.pair().school().isEmpty(), "order.lacks.school");
		add(missing, order.files().list().isEmpty() && !order.files().live(), "order.lacks.list");
		add(missing, order.pair().way() == Way.FILES && order.files().dossiers().isEmpty(), "order.lacks.dossiers");
		return missing;
	}

	private Optional<Refusal> refusal(List<Text> missing) {
		return missing.isEmpty() ? Optional.empty() : Optional.of(desk.refusal("order.incomplete", Text.joined(", ", missing)));
	}

	private void add(List<Text> missing, boolean lacks, String key) {
		if (lacks) {
			missing.add(desk.text(key));
		}
	}
}
