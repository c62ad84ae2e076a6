package nl.dossierbrug.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.dossierbrug.core.file.OwnerOnly;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.destroy.Destroyed;
import nl.dossierbrug.exchange.destroy.RetentionTerm;
import nl.dossierbrug.exchange.model.Destruction;
import nl.dossierbrug.exchange.prepare.Prepared;

/**
 * The proofs of destruction in a home: that of destruction V1 is {@code HOME/receipts/V1.pdf}, beside the receipts. A receipt
 * that names somebody whose transfer was destroyed is written anew, without the name. What a crash kept from being written
 * is written the next time.
 */
public final class Proofs {

	private final Exchange exchange;
	private final Receipts receipts;
	private final ZoneId zone;
	private final Language language;

	/**
	 * @param home the home
	 * @param exchange of that home
	 * @param zone the time zone that moments are told in
	 * @param language the language of the proofs
	 */
	public Proofs(Path home, Exchange exchange, ZoneId zone, Language language) {
		this.exchange = Objects.requireNonNull(exchange);
		this.zone = Objects.requireNonNull(zone);
		this.language = Objects.requireNonNull(language);
		receipts = new Receipts(home, exchange.connectors(), zone, language);
	}

	/**
	 * Writes the proofs that are missing, and the receipts that say too much.
	 *
	 * @return where the proofs stand of what was destroyed
	 * @throws IOException when one cannot be written; what was destroyed is so all the same, and the next time tries again
	 */
	public List<Path> write(Destroyed destroyed) throws IOException {
		for (String id : of(exchange.destroying().all(), List.of())) {
			// the proof comes last: as long as it is missing, the receipts may still say too much
			if (!Files.exists(receipts.of(id)) && exchange.destroying().one(id) instanceof Outcome.Done<Destruction>(Destruction missing)) {
				write(missing);
			}
		}
		List<Path> proofs = new ArrayList<>();
		destroyed.destructions().forEach(id -> proofs.add(receipts.of(id)));
		return proofs;
	}

	private void write(Destruction destruction) throws IOException {
		for (Prepared batch : of(exchange.destroying().receipts(destruction.id()), List.of())) {
			if (Files.exists(receipts.of(batch.batch().id()))) {
				receipts.write(batch, exchange.preparing().logMark());
			}
		}
		Map<String, Text> rules = new HashMap<>();
		of(exchange.retention().rules(), List.<RetentionTerm>of()).forEach(term -> rules.put(term.rule().id(), term.name()));
		Path file = receipts.of(destruction.id());
		new OwnerOnly(file).folder(file.getParent());
		new DestructionPdf(rules, zone).write(file, destruction, language);
	}

	private static <T> T of(Outcome<T> outcome, T none) {
		return outcome instanceof Outcome.Done<T>(T value) ? value : none;
	}
}
