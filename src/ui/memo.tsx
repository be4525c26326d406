import { Component, type ComponentType } from 'preact';

/** A component that is drawn again only when one of its properties is another value. */
export function memo<Props extends object>(Drawn: ComponentType<Props>): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      const names = Object.keys(next) as (keyof Props)[];
      const { props } = this;
      return names.length !== Object.keys(props).length || names.some((name) => next[name] !== props[name]);
    }

    override render() {
      return <Drawn {...this.props} />;
    }
  };
}
