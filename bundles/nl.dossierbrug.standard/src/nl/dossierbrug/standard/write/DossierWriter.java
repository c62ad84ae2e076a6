package nl.dossierbrug.standard.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.table.BlockDefinition;
import nl.dossierbrug.standard.table.ElementDefinition;
import nl.dossierbrug.standard.table.StandardVersion;

/**
 * Writes dossiers of one version: UTF-8, the version's namespace, the standard's order, an indent of two spaces, lines
 * that end with a line feed. Elements that repeat keep their own order; elements that the standard does not know come
 * after those that it knows. Safe for many threads.
 */
public final class DossierWriter {

	private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String INDENT = "  ";

	private final StandardVersion version;
	private final XmlText xmlText = new XmlText();

	/** @param version what is written is of this version */
	public DossierWriter(StandardVersion version) {
		this.version = version;
	}

	/** See {@link nl.dossierbrug.standard.OsoStandard#write}. */
	public byte[] write(Dossier dossier) {
		StringBuilder out = new StringBuilder(1 << 14).append(DECLARATION);
		write(dossier.root(), Optional.of(version.elements().root()), 0, out);
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void write(Element element, Optional<ElementDefinition> definition, int depth, StringBuilder out) {
		out.append(INDENT.repeat(depth)).append('<').append(element.name());
		if (depth == 0) {
			out.append(" xmlns=\"").append(version.namespace()).append('"');
		}
		new TreeMap<>(element.attributes()).forEach((name, value) -> {
			out.append(' ').append(name).append("=\"");
			xmlText.attribute(value, out);
			out.append('"');
		});
		if (element.children().isEmpty() && element.text().isEmpty()) {
			out.append("/>\n");
			return;
		}
		out.append('>');
		if (element.children().isEmpty()) {
			xmlText.text(element.text(), out);
		} else {
			out.append('\n');
			Optional<BlockDefinition> block = definition.flatMap(ElementDefinition::block);
			for (Element child : ordered(element.children(), block)) {
				write(child, block.flatMap(b -> b.child(child.name())), depth + 1, out);
			}
			out.append(INDENT.repeat(depth));
		}
		out.append("</").append(element.name()).append(">\n");
	}

	/** A sequence that repeats is left as it is: there the order itself tells what belongs together. */
	private static List<Element> ordered(List<Element> children, Optional<BlockDefinition> definition) {
		if (definition.isEmpty()) {
			return children;
		}
		BlockDefinition block = definition.get();
		List<Element> ordered = new ArrayList<>(children);
		ordered.sort(Comparator.comparingInt(c -> block.child(c.name()).map(d -> place(block, d)).orElse(Integer.MAX_VALUE)));
		return ordered;
	}

	private static int place(BlockDefinition block, ElementDefinition child) {
		int slot = block.slotOf(child.index());
		return block.inSequence(slot) ? block.sequenceFirst() : slot;
	}
}
