package nl.dossierbrug.exchange.ledger;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.BareReceiver;

/**
 * A receiving platform with what it holds, that fails as a test wants it to. A mean one: it does not look whether it has a delivery
 * already, so that whoever delivers without asking first delivers twice.
 */
final class TestPlatform extends BareReceiver implements LiveDelivery {

	static final String ID = "plein";

	/** What goes wrong at a call. */
	enum Fault {
		NONE, NOT_REACHED, ANSWER_LOST, NOT_NOW, NEVER, KILLED_BEFORE, KILLED_AFTER
	}

	final Map<String, LineReceipt> held = new LinkedHashMap<>();
	final Map<String, Integer> arrived = new HashMap<>();
	Supplier<Fault> fault = () -> Fault.NONE;
	Runnable meanwhile = () -> {
	};
	int calls;
	/** The program that spoke with it has ended; whatever it would have kept is not. */
	volatile boolean killed;

	TestPlatform() {
		super(ID, "Plein");
	}

	static Supplier<Fault> at(Random random, double often) {
		return () -> random.nextDouble() < often ? Fault.values()[random.nextInt(Fault.values().length)] : Fault.NONE;
	}

	private <T> Reply<T> faulty(Supplier<Reply<T>> work) throws IOException {
		calls++;
		Fault now = fault.get();
		switch (now) {
			case NOT_REACHED -> throw new IOException("not reached");
			case NOT_NOW -> {
				return Reply.notNow(refusal("plein.vol"));
			}
			case NEVER -> {
				return Reply.never(refusal("plein.nee"));
			}
			case KILLED_BEFORE -> {
				killed = true;
				throw new IOException("nobody hears it");
			}
			default -> {
				// goes on
			}
		}
		Reply<T> reply = work.get();
		killed = now == Fault.KILLED_AFTER;
		if (killed || now == Fault.ANSWER_LOST) {
			throw new IOException("answer lost");
		}
		return reply;
	}

	@Override
	public Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) throws IOException {
		return faulty(() -> {
			meanwhile.run();
			arrived.merge(dossier.key(), 1, Integer::sum);
			LineReceipt receipt = new LineReceipt("P-" + arrived.size() + "-" + arrived.get(dossier.key()), call.clock().instant());
			held.put(dossier.key(), receipt);
			return Reply.done(receipt);
		});
	}

	@Override
	public Reply<Fate> fate(Call call, String key) throws IOException {
		return faulty(() -> Reply.done(held.containsKey(key) ? new Fate.Arrived(held.get(key)) : arrived.containsKey(key) ? new Fate.TakenBack() : new Fate.Unknown()));
	}

	@Override
	public Reply<LineReceipt> takeBack(Call call, String key) throws IOException {
		return faulty(() -> {
			held.remove(key);
			return Reply.done(new LineReceipt("T-" + calls, call.clock().instant()));
		});
	}

	@Override
	public Reply<List<HeldDossier>> held(Call call) {
		return Reply.done(List.of());
	}

	@Override
	public Optional<LiveDelivery> liveDelivery() {
		return Optional.of(this);
	}

	static Refusal refusal(String id) {
		return new Refusal(id, Text.same("wat"), Text.same("betekenis"), Text.same("daarna"), Text.same("wie"));
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES, Way.DIRECT);
	}
}
