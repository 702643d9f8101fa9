package org.amir.core.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** A table at its place among the tables of a kind. */
final class Node<T> {
    private static final Part NUMBER = new Part("number", "The place in the list, from 1 on.", Scalar.INTEGER, false);

    private final int place;
    private final RecordTable<T> table;
    private final Optional<Node<?>> parent;
    private final List<Branch<T, ?>> branches = new ArrayList<>();
    private final TableShape shape;

    /** A list in the values of one table, and the table in which it stands. */
    private record Branch<T, C>(Child<T, C> child, Node<C> node) {}

    private Node(RecordTable<T> table, Optional<Node<?>> parent, List<Node<?>> found) {
        this.place = found.size();
        this.table = table;
        this.parent = parent;
        found.add(this);
        table.children().forEach(child -> addBranch(child, found));
        this.shape = TableShape.builder()
                .name(table.name())
                .meaning(table.meaning())
                .addAllColumns(columns())
                .keyWidth(keyWidth())
                .parent(parent.map(node -> OptionalInt.of(node.place)).orElse(OptionalInt.empty()))
                .parentKeyWidth(parentKeyWidth())
                .addAllChildren(
                        branches.stream().map(branch -> branch.node().place).toList())
                .build();
    }

    /** The tables of a kind: each after the one that it belongs to. */
    static <T> ImmutableList<Node<?>> tree(RecordTable<T> main) {
        List<Node<?>> found = new ArrayList<>();
        new Node<>(main, Optional.empty(), found);
        return ImmutableList.copyOf(found);
    }

    private <C> void addBranch(Child<T, C> child, List<Node<?>> found) {
        branches.add(new Branch<>(child, new Node<>(child.table(), Optional.of(this), found)));
    }

    TableShape shape() {
        return shape;
    }

    private boolean isNumbered() {
        return parent.isPresent() && table.ownKeyWidth() == 0;
    }

    private int parentKeyWidth() {
        return parent.map(Node::keyWidth).orElse(0);
    }

    private int keyWidth() {
        return parentKeyWidth() + (isNumbered() ? 1 : table.ownKeyWidth());
    }

    /** Where the value's own cells begin. */
    private int start() {
        return parentKeyWidth() + (isNumbered() ? 1 : 0);
    }

    private ImmutableList<Column> columns() {
        return Stream.of(
                        parent.map(Node::key).orElse(ImmutableList.of()).stream(),
                        isNumbered() ? Stream.of(NUMBER.column()) : Stream.<Column>empty(),
                        table.parts().stream().map(Part::column))
                .flatMap(columns -> columns)
                .collect(toImmutableList());
    }

    private ImmutableList<Column> key() {
        return columns().subList(0, keyWidth());
    }

    /** @param number the place among the rows of the parent, from 1 on */
    void write(T value, Object[] parentCells, int number, RecordCodec.RowWriter rows) {
        Object[] cells = new Object[shape.columns().size()];
        System.arraycopy(parentCells, 0, cells, 0, parentKeyWidth());
        if (isNumbered()) {
            cells[parentKeyWidth()] = number;
        }
        table.write(value, cells, start());
        rows.add(place, cells);
        branches.forEach(branch -> write(branch, value, cells, rows));
    }

    private static <T, C> void write(Branch<T, C> branch, T value, Object[] cells, RecordCodec.RowWriter rows) {
        int number = 0;
        for (C listed : branch.child().list().apply(value)) {
            number++;
            branch.node().write(listed, cells, number, rows);
        }
    }

    T read(Object[] cells, RecordCodec.RowReader rows) {
        ImmutableList.Builder<ImmutableList<?>> children = ImmutableList.builder();
        branches.forEach(branch -> children.add(branch.node().readOf(cells, rows)));
        try {
            return table.read(new Row(cells, start(), children.build()));
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RecordCodec.UnreadableRowException(place, cells, e);
        }
    }

    /** What belongs to a row; of a closed list in the list's order, otherwise in that of the rows. */
    private ImmutableList<T> readOf(Object[] parentCells, RecordCodec.RowReader rows) {
        List<Listed<T>> listed = new ArrayList<>();
        for (Object[] cells : rows.of(place, parentCells)) {
            listed.add(new Listed<>(placeInList(cells), read(cells, rows)));
        }
        return listed.stream()
                .sorted(Comparator.comparingInt(Listed::place))
                .map(Listed::value)
                .collect(toImmutableList());
    }

    private record Listed<T>(int place, T value) {}

    private int placeInList(Object[] cells) {
        int last = keyWidth() - 1;
        return shape.columns().get(last).allowed().indexOf(cells[last]);
    }
}
