package nl.dossierbrug.exchange.connectors;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * The connectors that are present. A whiteboard: a connector that is registered as a service appears here, and goes
 * when its bundle goes. Safe for many threads.
 *
 * <p>Every connector is given out with a wall around it: when one breaks down, that is a {@link ConnectorFault} of its
 * own, and never takes the others along.
 */
@Component(service = Connectors.class)
public final class Connectors {

	private static final int MOST_FAULTS = 20;
	private static final int MOST_TOLD = 5;

	private final Messages words = new Messages(Connectors.class);
	private final List<GuardedSender> senders = new CopyOnWriteArrayList<>();
	private final List<GuardedReceiver> receivers = new CopyOnWriteArrayList<>();
	private final Deque<ConnectorFault> faults = new ArrayDeque<>();

	/** No connectors yet. */
	@Activate
	public Connectors() {
		// they come one by one
	}

	/** A sender has come. Of two with the same id the first is used, and the other when that one goes. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addSender(DossierSender sender) {
		senders.add(new GuardedSender(sender, this::remember));
	}

	/** A sender has gone. */
	public void removeSender(DossierSender sender) {
		senders.removeIf(guarded -> guarded.connector().equals(sender));
	}

	/** A receiver has come. Of two with the same id the first is used, and the other when that one goes. */
	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	public void addReceiver(DossierReceiver receiver) {
		receivers.add(new GuardedReceiver(receiver, this::remember));
	}

	/** A receiver has gone. */
	public void removeReceiver(DossierReceiver receiver) {
		receivers.removeIf(guarded -> guarded.connector().equals(receiver));
	}

	/** The senders, by id. One that cannot say what it is and does is left out, and its fault is kept. */
	public List<DossierSender> senders() {
		return List.copyOf(sound(senders));
	}

	/** The receivers, by id. One that cannot say what it is and does is left out, and its fault is kept. */
	public List<DossierReceiver> receivers() {
		return List.copyOf(sound(receivers));
	}

	/** Those that speak with their system over a line, the senders first. */
	public List<Connector> withLine() {
		return Stream.<Connector>concat(senders().stream(), receivers().stream()).filter(connector -> connector.line().isPresent()).toList();
	}

	/** Every connector that is present, by end and id, also those that cannot be used, with the reason. */
	public List<ListedConnector> all() {
		return Stream.concat(listed(senders), listed(receivers)).toList();
	}

	private <G extends GuardedConnector<?>> Stream<ListedConnector> listed(List<G> present) {
		List<G> used = byId(present);
		return present.stream().sorted(Comparator.comparing(Connector::id)).map(one -> listed(one, used.contains(one)));
	}

	private ListedConnector listed(GuardedConnector<?> connector, boolean used) {
		Standing standing = standing(connector);
		if (standing.state() == ListedConnector.State.READY && !used) {
			standing = new Standing(ListedConnector.State.REFUSED, Optional.of(Refusal.of(words, "connector.taken", connector.id())));
		}
		return new ListedConnector(connector.id(), connector.kind(), standing.state() == ListedConnector.State.READY ? connector.name() : Text.same(connector.id()),
				standing.state(), standing.reason(), connector.connector().getClass());
	}

	/** Whether a connector can be used, and why not. */
	private record Standing(ListedConnector.State state, Optional<Refusal> reason) {
	}

	/** Of the house's own connectors tests see to it that what they declare is right; of another it is seen here, each time it is asked. */
	private Standing standing(GuardedConnector<?> connector) {
		try {
			connector.declare();
		} catch (ConnectorFault fault) {
			return new Standing(fault.isOfOtherVersion() ? ListedConnector.State.REFUSED : ListedConnector.State.FAULTY, Optional.of(fault.refusal()));
		}
		List<Finding> against = connector.isOurs() ? List.of() : connector.objections();
		return against.isEmpty() ? new Standing(ListedConnector.State.READY, Optional.empty())
				: new Standing(ListedConnector.State.REFUSED, Optional.of(Refusal.of(words, "connector.declared", connector.id(),
						Text.joined(" ", against.stream().limit(MOST_TOLD).map(Finding::message).toList()))));
	}

	/** What the systems are called that are present, by the ids of their connectors. */
	public Map<String, Text> names() {
		Map<String, Text> names = new HashMap<>();
		Stream.<Connector>concat(senders().stream(), receivers().stream()).forEach(connector -> names.put(connector.id(), connector.name()));
		return names;
	}

	/** As {@link #names()}, and besides what the steps of their guided way and the problems at those are called, by their ids. */
	public Map<String, Text> words() {
		Map<String, Text> words = names();
		Stream.<Connector>concat(senders().stream(), receivers().stream()).flatMap(connector -> connector.guidedSteps().stream()).forEach(step -> {
			words.put(step.id(), step.where());
			// what goes wrong stands behind where it does
			step.problems().forEach(problem -> words.put(problem.id(), Text.joined(" ", List.of(Text.same("–"), problem.what()))));
		});
		return words;
	}

	/**
	 * The sender with that id; or a refusal: {@code connector.sender-unknown}, which names those that there are, or
	 * {@code connector.fault} when it cannot say what it is and does. It throws {@link ConnectorFault} when it breaks
	 * down later; the use cases answer that with the refusal.
	 */
	public Outcome<DossierSender> sender(String id) {
		return find(senders, id, "connector.sender-unknown", sender -> sender);
	}

	/** The receiver with that id; or a refusal, as {@link #sender} with {@code connector.receiver-unknown}. */
	public Outcome<DossierReceiver> receiver(String id) {
		return find(receivers, id, "connector.receiver-unknown", receiver -> receiver);
	}

	/**
	 * What connectors did wrong since this was last asked, oldest first, for whoever writes faults down. Only the newest
	 * few are kept.
	 */
	public List<ConnectorFault> takeFaults() {
		synchronized (faults) {
			List<ConnectorFault> taken = List.copyOf(faults);
			faults.clear();
			return taken;
		}
	}

	private void remember(ConnectorFault fault) {
		synchronized (faults) {
			if (faults.size() == MOST_FAULTS) {
				faults.removeFirst();
			}
			faults.addLast(fault);
		}
	}

	private <C, G extends GuardedConnector<?>> Outcome<C> find(List<G> present, String id, String refusal,
			Function<G, C> as) {
		for (G connector : byId(present)) {
			if (connector.id().equals(id)) {
				return standing(connector).reason().<Outcome<C>>map(Outcome::refused).orElseGet(() -> Outcome.done(as.apply(connector)));
			}
		}
		String ids = byId(present).stream().map(Connector::id).collect(Collectors.joining(", "));
		return Outcome.refused(Refusal.of(words, refusal, id, ids.isEmpty() ? words.text("connector.none") : ids));
	}

	private <G extends GuardedConnector<?>> List<G> sound(List<G> present) {
		return byId(present).stream().filter(connector -> standing(connector).reason().isEmpty()).toList();
	}

	/** One for each id: the house's own before any other, else the one that came first. */
	private static <G extends GuardedConnector<?>> List<G> byId(List<G> present) {
		Map<String, G> byId = new TreeMap<>();
		present.forEach(connector -> byId.merge(connector.id(), connector, (first, next) -> !first.isOurs() && next.isOurs() ? next : first));
		return List.copyOf(byId.values());
	}
}
