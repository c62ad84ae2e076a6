package nl.dossierbrug.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Way;

/** A receiving system of our own with a line, which takes every dossier once. */
public final class LivePlatform extends BareReceiver implements LiveDelivery {

	public static final String ID = "liveplein";

	/** What it holds, by the key that it was delivered with. */
	public final Map<String, byte[]> held = new LinkedHashMap<>();

	public LivePlatform() {
		super(ID, "Liveplein");
	}

	@Override
	public Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) throws IOException {
		try (InputStream in = dossier.content().open()) {
			held.putIfAbsent(dossier.key(), in.readAllBytes());
		}
		return Reply.done(receipt(call, dossier.key()));
	}

	private static LineReceipt receipt(Call call, String key) {
		return new LineReceipt("R-" + key, call.clock().instant());
	}

	@Override
	public Reply<Fate> fate(Call call, String key) {
		return Reply.done(held.containsKey(key) ? new Fate.Arrived(receipt(call, key)) : new Fate.Unknown());
	}

	@Override
	public Reply<LineReceipt> takeBack(Call call, String key) {
		held.remove(key);
		return Reply.done(receipt(call, key));
	}

	@Override
	public Reply<List<HeldDossier>> held(Call call) {
		return Reply.done(List.of());
	}

	@Override
	public Optional<LiveDelivery> liveDelivery() {
		return Optional.of(this);
	}

	@Override
	public Optional<LineUse> line() {
		return new LiveLas().line();
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.DIRECT);
	}
}
