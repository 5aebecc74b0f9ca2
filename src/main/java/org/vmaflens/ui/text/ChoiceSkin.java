package org.vmaflens.ui.text;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Text;

/**
 * The toolkit's box without its list while that is closed. The toolkit keeps the list in the window, unseen, to know how
 * wide it is: 24 nodes for each box, that are styled with every change of colours. Here the words are measured instead.
 */
final class ChoiceSkin<T> extends ComboBoxListViewSkin<T> {

    ChoiceSkin(ComboBox<T> box) {
        super(box);
        getChildren().remove(getPopupContent());
    }

    @Override
    public void show() {
        Node list = getPopupContent();
        if (list.getScene() == null) { // it must know its size before it is shown
            getChildren().add(list);
            list.applyCss();
        }
        super.show();
    }

    /** Room for the longest choice, whichever is chosen. */
    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        if (!(getDisplayNode() instanceof Labeled shown)) {
            return super.computePrefWidth(height, top, right, bottom, left);
        }
        ComboBox<T> box = (ComboBox<T>) getSkinnable();
        Text ruler = new Text(shown.getText());
        ruler.setFont(shown.getFont());
        double chosen = ruler.getLayoutBounds().getWidth();
        double widest = chosen;
        for (T one : box.getItems()) {
            ruler.setText(box.getConverter().toString(one));
            widest = Math.max(widest, ruler.getLayoutBounds().getWidth());
        }
        double arrow = getChildren().stream().filter(part -> part.getStyleClass().contains("arrow-button"))
                .mapToDouble(part -> part.prefWidth(-1)).sum();
        return left + snapSizeX(shown.prefWidth(height) + widest - chosen) + snapSizeX(arrow) + right;
    }
}
