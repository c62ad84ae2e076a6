package nl.dossierbrug.standard.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.tree.Node;

/** What can be set right in dossiers of one version without changing what they say. Free of state; safe for many threads. */
public final class Repairs {

	private final CodeRepairs codes;
	private final LeafRepairs leaves;

	/** @param version whose tables say what may be repaired */
	public Repairs(StandardVersion version) {
		Offers offers = new Offers(version);
		codes = new CodeRepairs(version, offers);
		leaves = new LeafRepairs(version, offers);
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#repairs}. */
	public List<SafeRepair> of(Dossier dossier) {
		Map<String, SafeRepair> found = new HashMap<>();
		List<SafeRepair> first = codes.of(dossier.root());
		// what a number is depends on a code beside it, so the codes are looked at first
		List<SafeRepair> then = leaves.of(written(dossier.root(), first));
		first.forEach(r -> found.put(r.path(), r));
		then.forEach(r -> found.putIfAbsent(r.path(), r));
		List<SafeRepair> ordered = new ArrayList<>(found.size());
		if (!found.isEmpty()) {
			collect(Node.root(dossier.root()), found, ordered);
		}
		return ordered;
	}

	private static void collect(Node node, Map<String, SafeRepair> found, List<SafeRepair> ordered) {
		if (node.children().isEmpty() && found.containsKey(node.path())) {
			ordered.add(found.get(node.path()));
		}
		node.children().forEach(child -> collect(child, found, ordered));
	}

	/**
	 * Those of {@link #of} that only take white space away around a code of a list. The published validator refuses it,
	 * and a person sees no difference; composing makes them unasked.
	 */
	public List<SafeRepair> spacedCodes(Dossier dossier) {
		return codes.of(dossier.root()).stream().filter(r -> RepairWay.EDGES.repaired(r.before()).equals(r.after())).toList();
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#repair}. */
	public Dossier apply(Dossier dossier, List<SafeRepair> wanted) {
		Set<SafeRepair> possible = Set.copyOf(of(dossier));
		wanted.stream().filter(w -> !possible.contains(w)).findFirst().ifPresent(w -> {
			throw new IllegalArgumentException("not a repair of this dossier: " + w);
		});
		return new Dossier(dossier.standard(), written(dossier.root(), wanted));
	}

	private static Element written(Element root, List<SafeRepair> repairs) {
		Map<String, String> texts = new HashMap<>();
		repairs.forEach(r -> texts.put(r.path(), r.after()));
		return new Texts().write(root, texts);
	}
}
