package nl.dossierbrug.architecture.promise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.util.TraceSignatureVisitor;

import nl.dossierbrug.architecture.promise.PublishedApi.ApiType;

/** Reads from compiled classes what others can compile against: what is public, or protected in something that can be extended. */
final class ApiReader {

	/** What everything has, written by itself or not. */
	private static final Set<String> EVERYBODYS = Set.of("equals(java.lang.Object) boolean", "hashCode() int", "toString() java.lang.String");

	private final SortedMap<String, String> packages;
	private final Map<String, ClassNode> classes = new HashMap<>();

	/** @param packages the packages that are published, each with its version */
	ApiReader(SortedMap<String, String> packages) {
		this.packages = packages;
	}

	PublishedApi read(Iterable<byte[]> compiled) {
		for (byte[] bytes : compiled) {
			ClassNode node = new ClassNode();
			new ClassReader(bytes).accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
			classes.put(node.name, node);
		}
		SortedMap<String, ApiType> types = new TreeMap<>();
		for (ClassNode node : classes.values()) {
			String home = dotted(node.name).replaceFirst("\\.[^.]*$", "");
			if (packages.containsKey(home) && reach(node) != Reach.NONE) {
				types.put(dotted(node.name), new ApiType(home, facts(node), members(node)));
			}
		}
		return new PublishedApi(packages, types);
	}

	private enum Reach { NONE, PROTECTED, PUBLIC }

	private static Reach reach(int access) {
		return (access & Opcodes.ACC_PUBLIC) != 0 ? Reach.PUBLIC : (access & Opcodes.ACC_PROTECTED) != 0 ? Reach.PROTECTED : Reach.NONE;
	}

	/** How far a type can be reached: a nested one never further than what it stands in. */
	private Reach reach(ClassNode node) {
		InnerClassNode nested = nested(node);
		if (nested == null) {
			return reach(node.access);
		}
		if (nested.outerName == null || !classes.containsKey(nested.outerName)) {
			return Reach.NONE;
		}
		ClassNode outer = classes.get(nested.outerName);
		Reach own = reach(nested.access) == Reach.PROTECTED && !extendable(outer) ? Reach.NONE : reach(nested.access);
		Reach around = reach(outer);
		return own.compareTo(around) < 0 ? own : around;
	}

	private static InnerClassNode nested(ClassNode node) {
		return node.innerClasses.stream().filter(inner -> inner.name.equals(node.name)).findFirst().orElse(null);
	}

	private static boolean is(int access, int flag) {
		return (access & flag) != 0;
	}

	/** Whether others can write a class below it. */
	private static boolean extendable(ClassNode node) {
		return !is(node.access, Opcodes.ACC_FINAL) && (node.permittedSubclasses == null) && (is(node.access, Opcodes.ACC_INTERFACE)
				|| node.methods.stream().anyMatch(m -> m.name.equals("<init>") && reach(m.access) != Reach.NONE));
	}

	private Facts facts(ClassNode node) {
		List<String> words = new ArrayList<>();
		boolean isInterface = is(node.access, Opcodes.ACC_INTERFACE);
		boolean isEnum = is(node.access, Opcodes.ACC_ENUM);
		words.add(is(node.access, Opcodes.ACC_ANNOTATION) ? "annotation" : isInterface ? "interface"
				: isEnum ? "enum" : is(node.access, Opcodes.ACC_RECORD) ? "record" : "class");
		words.add(reach(node) == Reach.PUBLIC ? "public" : "protected");
		// an enum is final or not by whether a constant has a body, which is nobody's business
		add(words, "abstract", !isInterface && !isEnum && is(node.access, Opcodes.ACC_ABSTRACT));
		add(words, "final", !isEnum && is(node.access, Opcodes.ACC_FINAL));
		add(words, "inner", nested(node) != null && !is(nested(node).access, Opcodes.ACC_STATIC));
		add(words, "extendable", extendable(node));
		boolean isSealed = node.permittedSubclasses != null && !isEnum;
		add(words, "sealed", isSealed);
		if (isSealed) {
			node.permittedSubclasses.stream().map(ApiReader::dotted).sorted().forEach(p -> words.add("permits:" + p));
		}
		if (!isInterface && !node.superName.equals("java/lang/Object")) {
			words.add("extends:" + dotted(node.superName));
		}
		node.interfaces.stream().map(ApiReader::dotted).sorted().forEach(i -> words.add("implements:" + i));
		if (node.signature != null) {
			TraceSignatureVisitor trace = new TraceSignatureVisitor(node.access);
			new SignatureReader(node.signature).accept(trace);
			words.add("generic:" + trace.getDeclaration().trim());
		}
		if (node.recordComponents != null) {
			node.recordComponents.forEach(part -> words.add("part:" + part.name));
		}
		return new Facts(words);
	}

	private SortedMap<String, Facts> members(ClassNode node) {
		SortedMap<String, Facts> members = new TreeMap<>();
		Reach least = extendable(node) ? Reach.PROTECTED : Reach.PUBLIC;
		for (FieldNode field : node.fields) {
			if (reach(field.access).compareTo(least) >= 0 && !is(field.access, Opcodes.ACC_SYNTHETIC)) {
				members.put(field.name, facts(field));
			}
		}
		for (MethodNode method : node.methods) {
			if (reach(method.access).compareTo(least) >= 0 && !is(method.access, Opcodes.ACC_SYNTHETIC) && !EVERYBODYS.contains(key(method))) {
				members.put(key(method), facts(node, method));
			}
		}
		return members;
	}

	/** Its result is part of what a compiled caller looks for. */
	private static String key(MethodNode method) {
		return method.name + "(" + String.join(", ", Arrays.stream(Type.getArgumentTypes(method.desc)).map(Type::getClassName).toList()) + ") "
				+ Type.getReturnType(method.desc).getClassName();
	}

	private static Facts facts(FieldNode field) {
		List<String> words = new ArrayList<>();
		words.add(reach(field.access) == Reach.PUBLIC ? "public" : "protected");
		add(words, "static", is(field.access, Opcodes.ACC_STATIC));
		add(words, "final", is(field.access, Opcodes.ACC_FINAL));
		TraceSignatureVisitor trace = new TraceSignatureVisitor(0);
		new SignatureReader(field.signature == null ? field.desc : field.signature).acceptType(trace);
		words.add("type:" + trace.getDeclaration());
		if (field.value != null) {
			words.add("value:" + String.valueOf(field.value).replace("\n", "\\n"));
		}
		return new Facts(words);
	}

	private static Facts facts(ClassNode owner, MethodNode method) {
		List<String> words = new ArrayList<>();
		words.add(reach(method.access) == Reach.PUBLIC ? "public" : "protected");
		boolean isStatic = is(method.access, Opcodes.ACC_STATIC);
		add(words, "static", isStatic);
		add(words, "abstract", is(method.access, Opcodes.ACC_ABSTRACT));
		add(words, "final", is(method.access, Opcodes.ACC_FINAL) && !isStatic && extendable(owner));
		add(words, "varargs", is(method.access, Opcodes.ACC_VARARGS));
		if (method.signature != null) {
			TraceSignatureVisitor trace = new TraceSignatureVisitor(0);
			new SignatureReader(method.signature).accept(trace);
			words.add("generic:" + trace.getDeclaration() + " " + trace.getReturnType());
		}
		method.exceptions.stream().map(ApiReader::dotted).sorted(Comparator.naturalOrder()).forEach(e -> words.add("throws:" + e));
		return new Facts(words);
	}

	private static void add(List<String> words, String word, boolean so) {
		if (so) {
			words.add(word);
		}
	}

	private static String dotted(String internal) {
		return internal.replace('/', '.');
	}
}
