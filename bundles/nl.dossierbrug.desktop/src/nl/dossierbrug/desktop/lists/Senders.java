package nl.dossierbrug.desktop.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import nl.dossierbrug.exchange.Exchange;

/**
 * The systems of which a list may be.
 *
 * @param exchange knows them
 * @param first the one that it most likely is of; empty when nobody knows
 */
record Senders(Exchange exchange, Optional<String> first) {

	Senders {
		Objects.requireNonNull(exchange);
		Objects.requireNonNull(first);
	}

	/** Their ids, the most likely one first. */
	List<String> ids() {
		List<String> all = exchange.connectors().senders().stream().map(one -> one.id()).toList();
		return Stream.concat(first.stream().filter(all::contains), all.stream()).distinct().toList();
	}
}
