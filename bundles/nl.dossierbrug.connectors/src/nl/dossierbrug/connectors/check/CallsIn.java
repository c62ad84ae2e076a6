package nl.dossierbrug.connectors.check;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Tells what a class calls that a connector may not call, with the line. */
final class CallsIn extends ClassVisitor {

	private final String name;
	private final JarFindings findings;
	private final ForbiddenCalls forbidden = new ForbiddenCalls();

	/** @param name the entry of the class in the jar */
	CallsIn(String name, JarFindings findings) {
		super(Opcodes.ASM9);
		this.name = name;
		this.findings = findings;
	}

	@Override
	public void visit(int version, int access, String self, String signature, String above, String[] interfaces) {
		if (above != null && forbidden.isWindow(above)) {
			findings.error("code.window", name, above.replace('/', '.'));
		}
	}

	@Override
	public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
		if ((access & Opcodes.ACC_NATIVE) != 0) {
			findings.error("code.native", name, method);
		}
		return new Calls();
	}

	private final class Calls extends MethodVisitor {

		private int line;

		Calls() {
			super(Opcodes.ASM9);
		}

		@Override
		public void visitLineNumber(int number, Label start) {
			line = number;
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean isInterface) {
			called(owner, method);
		}

		@Override
		public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
			called(owner, field);
		}

		@Override
		public void visitInvokeDynamicInsn(String method, String descriptor, Handle bootstrap, Object... arguments) {
			for (Object argument : arguments) {
				constant(argument);
			}
		}

		@Override
		public void visitLdcInsn(Object value) {
			constant(value);
		}

		private void constant(Object value) {
			if (value instanceof Handle handle) {
				called(handle.getOwner(), handle.getName());
			} else if (value instanceof ConstantDynamic dynamic) {
				for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
					constant(dynamic.getBootstrapMethodArgument(i));
				}
			}
		}

		private void called(String owner, String method) {
			if (forbidden.isForbidden(owner, method)) {
				findings.errorAt(line, "code.forbidden", name, owner.replace('/', '.') + "." + method);
			} else if (forbidden.isWindow(owner)) {
				findings.errorAt(line, "code.window", name, owner.replace('/', '.'));
			}
		}
	}
}
