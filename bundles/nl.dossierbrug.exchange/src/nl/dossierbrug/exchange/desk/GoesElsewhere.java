package nl.dossierbrug.exchange.desk;

import java.util.Optional;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.model.Batch;

/** Tells of dossiers that do not go by way of the receiving side here, why nothing of them is asked for or imported here. */
public final class GoesElsewhere {

	private final Desk desk;

	public GoesElsewhere(Desk desk) {
		this.desk = desk;
	}

	/** {@code guide.no-dossiers} or {@code direct.no-dossiers}; empty for a batch that goes by files. */
	public Optional<Refusal> of(Batch batch) {
		return switch (batch.way()) {
			case GUIDED -> Optional.of(desk.refusal("guide.no-dossiers", batch.id()));
			case DIRECT -> Optional.of(desk.refusal("direct.no-dossiers", batch.id()));
			case FILES -> Optional.empty();
		};
	}
}
