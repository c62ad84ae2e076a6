package nl.dossierbrug.desktop.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.DossierQuestion;
import nl.dossierbrug.core.line.DossierSink;
import nl.dossierbrug.core.line.Fate;
import nl.dossierbrug.core.line.Fetched;
import nl.dossierbrug.core.line.HeldDossier;
import nl.dossierbrug.core.line.LineReceipt;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.line.LiveDossiers;
import nl.dossierbrug.core.line.OfferedDossier;
import nl.dossierbrug.core.line.OutgoingDossier;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/** A pair of systems that are as two others, except that dossiers go from one to the other over lines. */
public final class DirectPair implements LineUse, LiveDossiers, LiveDelivery {

	public static final String SENDER = "rechtlas";
	public static final String RECEIVER = "rechtplein";

	/** What the receiving system answers next in place of taking a delivery. */
	public final Queue<Reply<LineReceipt>> instead = new ArrayDeque<>();
	private final Map<String, LineReceipt> held = new LinkedHashMap<>();
	private final Path dossiers;

	/** @param dossiers a folder with what the sending system gives */
	public DirectPair(Path dossiers) {
		this.dossiers = dossiers;
	}

	/** How many dossiers arrived at the receiving system. */
	public synchronized int arrived() {
		return held.size();
	}

	/** The sending one. @param other as which it is but for its line */
	public DossierSender sender(DossierSender other) {
		return as(DossierSender.class, other, Map.of("id", SENDER, "name", Text.same("Rechtlas"), "ways", Set.of(Way.FILES, Way.DIRECT), "liveDossiers", Optional.of(this)));
	}

	/** The receiving one. @param other as which it is but for its line */
	public DossierReceiver receiver(DossierReceiver other) {
		return as(DossierReceiver.class, other, Map.of("id", RECEIVER, "name", Text.same("Rechtplein"), "ways", Set.of(Way.FILES, Way.DIRECT), "liveDelivery", Optional.of(this)));
	}

	private <C extends Connector> C as(Class<C> kind, C other, Map<String, Object> own) {
		Map<String, Object> line = Map.of("line", Optional.of(this), "settings", List.of(), "preconditions", List.of(), "guidedSteps", List.of());
		InvocationHandler answers = (self, method, given) -> {
			Object answer = own.getOrDefault(method.getName(), line.get(method.getName()));
			if (answer != null) {
				return answer;
			}
			return switch (method.getName()) {
				case "equals" -> self == given[0];
				case "hashCode" -> System.identityHashCode(self);
				default -> asked(() -> method.invoke(other, given));
			};
		};
		return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] { kind }, answers));
	}

	/** Reflection of something that fails as it does. */
	@FunctionalInterface
	private interface Asked {
		Object ask() throws ReflectiveOperationException;
	}

	private static Object asked(Asked question) throws Throwable {
		try {
			return question.ask();
		} catch (InvocationTargetException e) {
			throw e.getCause();
		}
	}

	@Override
	public Text explanation() {
		return Text.same("Over deze lijn gaan dossiers.");
	}

	@Override
	public boolean asksCertificate() {
		return false;
	}

	@Override
	public Reply<Text> test(Call call) {
		return Reply.done(Text.same("Welkom."));
	}

	@Override
	public Reply<List<OfferedDossier>> offered(Call call) throws IOException {
		try (Stream<Path> all = Files.list(dossiers)) {
			return Reply.done(all.filter(file -> file.toString().endsWith(".xml")).sorted().map(this::offer).toList());
		}
	}

	private OfferedDossier offer(Path file) {
		String name = file.getFileName().toString();
		return new OfferedDossier(Integer.toHexString(name.hashCode()), Optional.empty(), "", Optional.empty());
	}

	@Override
	public Reply<Fetched> fetch(Call call, DossierQuestion question, DossierSink sink) throws IOException {
		try (Stream<Path> all = Files.list(dossiers); OutputStream out = sink.dossier()) {
			Files.copy(all.filter(file -> offer(file).key().equals(question.key())).findFirst().orElseThrow(), out);
		}
		return Reply.done(Fetched.PUT_IN);
	}

	@Override
	public synchronized Reply<LineReceipt> deliver(Call call, OutgoingDossier dossier) throws IOException {
		if (!instead.isEmpty()) {
			return instead.remove();
		}
		try (InputStream in = dossier.content().open()) {
			in.readAllBytes();
		}
		return Reply.done(held.computeIfAbsent(dossier.key(), key -> new LineReceipt("RP-" + (held.size() + 1), call.clock().instant())));
	}

	@Override
	public synchronized Reply<Fate> fate(Call call, String key) {
		return Reply.done(held.containsKey(key) ? new Fate.Arrived(held.get(key)) : new Fate.Unknown());
	}

	@Override
	public synchronized Reply<LineReceipt> takeBack(Call call, String key) {
		held.remove(key);
		return Reply.done(new LineReceipt("RP-terug-" + key.hashCode(), call.clock().instant()));
	}

	@Override
	public Reply<List<HeldDossier>> held(Call call) {
		return Reply.done(List.of());
	}
}
